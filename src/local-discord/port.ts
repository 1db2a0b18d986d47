// A server of this machine only: on the port that was asked for, or the next one that is free.

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const HIGHEST = 65_535;

/**
 * Listens on 127.0.0.1 only; 0 takes any free port.
 * @returns the port it is
 * @throws where it can't listen for another reason than that a port is taken, or no higher one is free
 */
export async function listenFrom(server: Server, port: number): Promise<number> {
  for (let next = port; ; next++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(next, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || next >= HIGHEST) throw error;
    }
  }
}

/** Whoever is connected is cut off. */
export function stopListening(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
