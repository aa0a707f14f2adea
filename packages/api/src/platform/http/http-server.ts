import { createServer, type RequestListener, type Server } from 'node:http';
import type { RequestHandler } from 'express';
import { setTimeout as wait } from 'node:timers/promises';
import { ConfigError } from '../config.error.js';

/** Limits that protect the server from slow clients; times in milliseconds. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
};

export function createHttpServer(handler: RequestListener): Server {
  return createServer(LIMITS, handler);
}

/** Tells clients to close the connection after a response while the server stops, so that they go to another process. */
export function closeWhile(isStopping: () => boolean): RequestHandler {
  return (_request, response, next) => {
    if (isStopping()) response.set('connection', 'close');
    next();
  };
}

/**
 * After this many quiet turns of the event loop no accepted connection is pending. New requests extend the
 * wait up to the maximum.
 */
const QUIET_TURNS = 4;
const TURN_MS = 5;
const MAX_WAIT_MS = 1000;

/**
 * Resolves when the connections that the operating system has accepted are taken over (Node takes one per
 * turn) and their requests are read. Closing the server at once would reset them.
 */
export async function drainAccepted(http: Server): Promise<void> {
  let quiet = 0;
  const reset = () => (quiet = 0);
  http.on('connection', reset).on('request', reset);
  for (const end = Date.now() + MAX_WAIT_MS; quiet < QUIET_TURNS && Date.now() < end; quiet += 1)
    await wait(TURN_MS);
}

/**
 * Resolves when the server listens.
 * @returns the port
 * @throws {ConfigError} the port is in use or not permitted, or the host does not belong to this machine
 */
export async function listen(http: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error) => reject(refusal(error, port, host)));
    http.listen(port, host, resolve);
  });
  const address = http.address();
  return typeof address === 'object' && address ? address.port : port;
}

/**
 * Checks that the server can listen on this address. Opening the database may take a while; with this check
 * first, a wrong setting fails at once.
 * @throws {ConfigError} as `listen` does
 */
export async function checkAddress(port: number, host: string): Promise<void> {
  const probe = createServer();
  await listen(probe, port, host);
  await new Promise((closed) => probe.close(closed));
}

function refusal(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ConfigError('PORT', `${port} is in use by another program on ${host}`, `PORT=${port + 1}`, {
        cause: error,
      });
    case 'EACCES':
      return new ConfigError('PORT', `${port} is not permitted for this user`, 'PORT=4000', { cause: error });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConfigError('HOST', `${host} is not an address of this machine`, 'HOST=127.0.0.1', {
        cause: error,
      });
    default:
      return error;
  }
}
