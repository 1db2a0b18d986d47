// What is wrong with the gateway: nothing, or what a test injects.

/** Each can be changed at any time and holds from then on. */
export interface Faults {
  /** What HELLO asks for, ms between two heartbeats. */
  heartbeatMs: number;
  /** A connection on which nobody identifies or resumes for so long is closed. */
  identifyWithinMs: number;
  acknowledgesHeartbeats: boolean;
  /** `ignored`: the handshake is never answered; `refused`: HTTP status 502. */
  connections: 'taken' | 'ignored' | 'refused' | 'reset';
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

/** As Discord is when nothing is wrong. */
export function noFaults(): Faults {
  return {
    heartbeatMs: 41_250,
    identifyWithinMs: 30_000,
    acknowledgesHeartbeats: true,
    connections: 'taken',
    saysHello: true,
    identifies: 'answered',
    resumes: 'answered',
    events: 'once',
    missedEvents: 'in order',
  };
}
