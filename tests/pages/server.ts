import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './routes.ts';

/** One request as the server saw it; a test that asserts silence compares these with what the page itself loads. */
export interface SeenRequest {
  method: string;
  /** Host header, port included. */
  host: string;
  /** Path and query. */
  url: string;
  /** Status of the answer. */
  status: number;
  /** What the browser wants it for (Sec-Fetch-Dest): `document`, `style`, `script`, `iframe`, `empty` for fetch. */
  dest?: string;
}
export interface Site {
  port: number;
  /** Granted in the e2e build: `http://127.0.0.1:PORT`. */
  origin: string;
  /** Never granted: `http://127.0.0.2:PORT`; absent unless asked for. */
  other?: string;
  /** Every request so far, in order. Tests may empty it. */
  requests: SeenRequest[];
  close(): Promise<void>;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Serves the demo pages on 127.0.0.1 and, with `other`, on 127.0.0.2 under the same port. Nothing outside this machine
 * can reach it.
 */
export async function serve({ port = 0, other = false } = {}): Promise<Site> {
  const requests: SeenRequest[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const { method = 'GET', url = '/', headers } = request;
    const host = headers.host ?? '';
    const { status, type, body, headers: extra } = answer(url, { self: `http://${host}`, port: site.port });
    const dest = headers['sec-fetch-dest'];
    requests.push({ method, host, url, status, dest: Array.isArray(dest) ? dest[0] : dest });
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...extra });
    response.end(method === 'HEAD' ? undefined : body);
  };
  const servers = [createServer(handle)];
  const site: Site = {
    port: 0,
    origin: '',
    requests,
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
  const [first] = servers;
  if (first) site.port = await listen(first, port, '127.0.0.1');
  site.origin = `http://127.0.0.1:${site.port}`;
  if (other) {
    const second = createServer(handle);
    servers.push(second);
    await listen(second, site.port, '127.0.0.2');
    site.other = `http://127.0.0.2:${site.port}`;
  }
  return site;
}
