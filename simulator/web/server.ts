import { getRequestListener } from '@hono/node-server';
import { createServer, type Server } from 'node:http';
import { PortError, reasonOf } from '../errors';
import { isSystemError } from '../memory/system-error';
import { appFor, type AppParts } from './app';

/** The page, being served. */
export interface PageServer {
  readonly url: string;
  readonly port: number;
  /** Ends it, and every connection to it. */
  close(): Promise<void>;
}

const loopback = '127.0.0.1';
const mostTries = 20;
const lastPort = 65_535;

/**
 * Serves the page on loopback, on this port or, where it is taken, on the next that is free. Port 0 is any.
 * @throws PortError when there is none.
 */
export async function servePage(parts: AppParts, port: number): Promise<PageServer> {
  const { fetch } = appFor(parts);
  const answer = getRequestListener((request, env) => fetch(request, env));
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const found = await listenFrom(server, port);
  return {
    url: `http://${loopback}:${found}/`,
    port: found,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function listenFrom(server: Server, first: number): Promise<number> {
  const last = Math.min(first + mostTries, lastPort);
  for (let port = first; port <= last; port += 1) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      if (isSystemError(error, 'EADDRINUSE')) continue;
      throw new PortError(`Port ${port} cannot be used (${reasonOf(error)}); choose another with --port.`, {
        cause: error,
      });
    }
  }
  throw new PortError(
    `The ports from ${first} to ${last} are all taken; choose another with --port, or use --no-web.`,
  );
}

async function listenOn(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
