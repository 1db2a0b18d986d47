// How well the gateway does its work: all of it, or on a bad day some of it not.

/** Each can be changed at any time and holds from then on. */
export interface Mood {
  /** What HELLO asks for, ms between two heartbeats. */
  heartbeatMs: number;
  /** A connection on which nobody identifies or resumes for so long is closed. */
  patienceMs: number;
  acknowledgesHeartbeats: boolean;
  /** `refused`: HTTP status 502. */
  connections: 'taken' | 'refused' | 'reset';
  /** Of a connection that is taken; without it, it stays silent. */
  saysHello: boolean;
  /** A number: closed with that code. */
  identifies: 'answered' | 'ignored' | number;
  /** `refused`: opcode 9, the session is gone. */
  resumes: 'answered' | 'ignored' | 'refused';
  /** How often the bot is told of each event. */
  events: 'once' | 'twice';
  /** In which order a resumed session gets what it missed. */
  missedEvents: 'in order' | 'last first';
}

/** As Discord is on a good day. */
export function goodMood(): Mood {
  return {
    heartbeatMs: 41_250,
    patienceMs: 30_000,
    acknowledgesHeartbeats: true,
    connections: 'taken',
    saysHello: true,
    identifies: 'answered',
    resumes: 'answered',
    events: 'once',
    missedEvents: 'in order',
  };
}
