import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** A proxy that refuses everything and writes down what it was asked: the browser has no network but this machine. */
export interface Trap {
  port: number;
  /** First line of each request, e.g. `CONNECT example.com:443 HTTP/1.1`. */
  asked: string[];
  close(): void;
}

/** Starts the refusing proxy on 127.0.0.1. */
export async function startTrap(): Promise<Trap> {
  const asked: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (data) => {
      asked.push(data.toString('latin1').split('\r\n')[0] ?? '');
      socket.end('HTTP/1.1 503 No network in tests\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return { port: (server.address() as AddressInfo).port, asked, close: () => server.close() };
}
