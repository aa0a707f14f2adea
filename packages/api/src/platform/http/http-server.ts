import { createServer, type RequestListener, type Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { ConfigError } from '../config.error.js';

/**
 * A server that nobody holds by going slowly: milliseconds for the headers, for the whole request, and of silence between two
 * requests on one connection.
 */
const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
};

export function createHttpServer(handler: RequestListener): Server {
  return createServer(TIMES, handler);
}

/** So many turns of the event loop without anybody new: then all who had come are heard. Under a stream of new ones, at most so long. */
const QUIET_TURNS = 4;
const TURN_MS = 5;
const LONGEST_MS = 1000;

/**
 * Resolves once the connections that had reached this machine are taken in (Node takes one in a turn) and what was asked on them is
 * read: a server closed at once would reset them.
 */
export async function drainAccepted(http: Server): Promise<void> {
  let quiet = 0;
  const heard = () => (quiet = 0);
  http.on('connection', heard).on('request', heard);
  for (const end = Date.now() + LONGEST_MS; quiet < QUIET_TURNS && Date.now() < end; quiet += 1)
    await wait(TURN_MS);
}

/**
 * Resolves once the server listens.
 * @returns the port
 * @throws {ConfigError} in one line: the port is taken, or not for this user; the host is not this machine's
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
 * Resolves if this address can be listened on: asked before the database is opened, which may take a while, so that a wrong setting
 * ends at once.
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
      return new ConfigError('PORT', `${port} is taken by another program on ${host}`, `PORT=${port + 1}`, {
        cause: error,
      });
    case 'EACCES':
      return new ConfigError('PORT', `${port} is not for this user to take`, 'PORT=4000', { cause: error });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConfigError('HOST', `${host} is not an address of this machine`, 'HOST=127.0.0.1', {
        cause: error,
      });
    default:
      return error;
  }
}
