// What is wrong with the gateway: nothing, or what a test injects.

/** Each can be changed at any time and holds from then on; at first nothing is wrong. */
export class Faults {
  /** What HELLO asks for, ms between two heartbeats. */
  heartbeatMs = 41_250;
  /** A connection on which nobody identifies or resumes for so long is closed. */
  identifyWithinMs = 30_000;
  acknowledgesHeartbeats = true;
  /** `ignored`: the handshake is never answered; `refused`: HTTP status 502. */
  connections: 'taken' | 'ignored' | 'refused' | 'reset' = 'taken';
  /** Of a connection that is taken; without it, it stays silent. */
  saysHello = true;
  /** A number: closed with that code. */
  identifies: 'answered' | 'ignored' | number = 'answered';
  /** `refused`: opcode 9, the session is gone. */
  resumes: 'answered' | 'ignored' | 'refused' = 'answered';
  /** How often the bot is told of each event. */
  events: 'once' | 'twice' = 'once';
  /** In which order a resumed session gets what it missed. */
  missedEvents: 'in order' | 'last first' = 'in order';
}
