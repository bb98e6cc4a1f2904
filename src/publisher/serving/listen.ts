import { once } from 'node:events';
import type { Server } from 'node:http';

const LAST_PORT = 65_535;

/**
 * Listens at a port, or at the next one that is free.
 *
 * @param taken is told of each port that another program holds
 * @returns the port
 */
export async function listen(
  server: Server,
  host: string,
  port: number,
  taken: (port: number) => void,
): Promise<number> {
  for (let at = port; ; at += 1) {
    try {
      server.listen(at, host);
      await once(server, 'listening');
      return at;
    } catch (error) {
      const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!inUse || at === LAST_PORT) throw error;
      taken(at);
    }
  }
}
