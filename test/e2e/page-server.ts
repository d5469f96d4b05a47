// Serves pages made by a test to this machine only.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  html: string | Uint8Array;
  headers?: Record<string, string>;
}

export interface PageServer {
  /** Ends without a slash. */
  readonly origin: string;
  close(): Promise<void>;
}

/** An icon that a browser asks for by itself, or does not: that it is missing is nobody's error. */
const ICON = { html: '', headers: { 'content-type': 'image/x-icon' } };

/** @param pages by path, such as `/2024/05/13/northern-lock`; any other path is not found */
export async function servePages(pages: ReadonlyMap<string, ServedPage>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const page = request.url === '/favicon.ico' ? ICON : pages.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...page?.headers,
    });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}
