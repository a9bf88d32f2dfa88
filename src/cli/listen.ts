import type http from 'node:http';
import { CannotRun } from './shell.ts';

/** This machine, and nobody else. */
export const LOOPBACK = '127.0.0.1';

/**
 * Whether a request is meant for this server. A name that an attacker points at this address must not make somebody's
 * browser ask for a stranger; who gives two names means one of them for somebody else (RFC 9112, section 3.2).
 */
export function isMeantForHere({ headersDistinct, socket }: http.IncomingMessage): boolean {
  const names = [`${LOOPBACK}:${socket.localPort}`, `localhost:${socket.localPort}`];
  const [host, ...more] = headersDistinct['host'] ?? [];
  return host !== undefined && more.length === 0 && names.includes(host.toLowerCase());
}

/** @param port 0: any that is free @returns the port in use */
export function listenOnLoopback(server: http.Server, port: number): Promise<number> {
  if (port > 65_535) throw new CannotRun(`There is no port ${port}.`, 'Ports go up to 65535.');
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function explain(error: Error, port: number): Error {
  const code = 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return new CannotRun(`Port ${port} is in use.`, 'Choose another with --port, or leave it out to take a free one.');
  if (code === 'EACCES') return new CannotRun(`Port ${port} is not for everyone to open.`, 'Choose one above 1023.');
  return error;
}
