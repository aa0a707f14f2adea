import { createServer, type RequestListener, type Server } from 'node:http';
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
