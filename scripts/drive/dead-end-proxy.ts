// A proxy that leads nowhere: it writes down every address a browser asks for off this machine, and refuses it.
// Unlike a driver's request events it also sees workers, prefetches and the background.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// What the browsers themselves ask for whatever switches are set: time, sign-in, form and update checks.
const BROWSERS_OWN = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'update.googleapis.com',
  'content-signature-2.cdn.mozilla.net',
  'redirector.gvt1.com', // Chromium's own components
  'detectportal.firefox.com',
  'firefox.settings.services.mozilla.com',
]);

export interface DeadEndProxy {
  readonly port: number;
  readonly requests: readonly string[];
  close(): void;
}

export async function startDeadEndProxy(): Promise<DeadEndProxy> {
  const requests: string[] = [];
  const note = (address: string, host: string | undefined) => {
    if (host === undefined || !BROWSERS_OWN.has(host)) requests.push(address);
  };

  const server = createServer((request, response) => {
    const address = request.url ?? '';
    note(address, URL.canParse(address) ? new URL(address).hostname : undefined);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    const authority = request.url ?? '';
    note(`https://${authority}`, authority.split(':')[0]);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
