// Serves the sample stories to this machine only, and keeps a list of what was asked for.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { ROOT } from './run-command';

const TYPES: Readonly<Partial<Record<string, string>>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface StoryServer {
  /** Ends without a slash. */
  readonly origin: string;
  /** The path and query of every request, in order; without the icon that a browser asks for by itself, or does not. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Serves a folder, the sample stories unless told, on a free port of 127.0.0.1. Folders answer with their index.html. */
export async function serveStories(folder = join(ROOT, 'stories')): Promise<StoryServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    requests.push(request.url ?? '');
    void fileFor(folder, request.url ?? '').then((file) => {
      if (file === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
        response.writeHead(file === null ? 404 : 405, { 'content-type': 'text/plain' }).end('Not here.');
        return;
      }
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'no-store',
      });
      if (request.method === 'HEAD') response.end();
      else createReadStream(file).pipe(response);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** The file that an address stands for, or null where there is none inside the folder. */
async function fileFor(folder: string, address: string): Promise<string | null> {
  const path = decoded(address.split(/[?#]/, 1)[0] ?? '');
  if (path === null || path.includes('\0')) return null;
  const file = join(folder, path);
  if (file !== folder && !file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
  try {
    const found = await stat(file);
    if (!found.isDirectory()) return file;
    const index = join(file, 'index.html');
    return (await stat(index)).isFile() ? index : null;
  } catch {
    return null;
  }
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
