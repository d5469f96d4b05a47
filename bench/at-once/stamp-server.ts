// Serves the articles, and takes in the stamps that the extension sends. All on this machine.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { articlePage } from '../live/article';
import type { Stamp } from './in-extension';

/** Milliseconds. */
const LONGEST_WAIT = 30_000;
const LOOK_EVERY = 50;

export interface StampServer {
  origin: string;
  /** The address of an article of so many words. */
  article: (words: number) => string;
  /** The first moment of each name since a moment, once all of the wanted names are there. Throws when they do not come. */
  since: (moment: number, wanted: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  close: () => void;
}

export async function serveStamped(): Promise<StampServer> {
  let stamps: Stamp[] = [];
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      void json(request).then((sent) => stamps.push(...(sent as Stamp[])));
      response.writeHead(204).end();
      return;
    }
    const words = Number(/\d+$/.exec(request.url ?? '')?.[0] ?? 0);
    response.writeHead(words > 0 ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(words > 0 ? articlePage(words) : '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    article: (words) => `${origin}/2024/05/13/lock-${words}`,
    since: async (moment, wanted) => {
      for (const until = Date.now() + LONGEST_WAIT; Date.now() < until;) {
        const found = new Map(stamps.filter(([, at]) => at >= moment).sort(([, a], [, b]) => b - a));
        if (wanted.every((name) => found.has(name))) {
          stamps = [];
          return found;
        }
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
      }
      throw new Error(
        `Stamps of ${wanted.join(', ')} did not come; there were ${[...new Set(stamps.map(([name]) => name))].join(', ')}.`,
      );
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
