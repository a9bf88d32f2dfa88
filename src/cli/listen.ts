import type http from 'node:http';
import { CannotRun } from './shell.ts';

/** This machine, and nobody else. */
export const LOOPBACK = '127.0.0.1';

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
