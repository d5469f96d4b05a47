// A few lines of extension, written to a temporary folder, to try the drivers on without the product.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../scripts/drive/driver';

export interface StubExtension {
  folder: string;
  undo(): Promise<void>;
}

export async function writeStubExtension(engine: Engine): Promise<StubExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'whence-stub-'));
  const firefox = engine === 'firefox';
  const manifest = {
    manifest_version: 3,
    name: 'Stub',
    version: '1.0',
    permissions: ['activeTab', 'scripting'],
    optional_host_permissions: ['http://*/*'],
    action: { default_popup: 'popup.html' },
    background: firefox ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    ...(firefox && { browser_specific_settings: { gecko: { id: 'stub@whence.example' } } }),
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': '',
    'popup.html':
      '<!doctype html><title>Stub</title><button>Ask</button><output></output><script src="popup.js"></script>',
    'popup.js': POPUP,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return { folder, undo: () => rm(folder, { recursive: true }) };
}

const POPUP = `
  const api = globalThis.browser ?? chrome;
  const tabId = Number(new URLSearchParams(location.search).get('tabId'));
  const say = (text) => { document.querySelector('output').textContent = text; };
  document.querySelector('button').onclick = () =>
    api.permissions.request({ origins: ['http://127.0.0.1/*'] }).then((yes) => say(yes ? 'granted' : 'refused'));
  api.scripting.executeScript({ target: { tabId }, func: () => document.title })
    .then(([{ result }]) => say(result), () => say('no access'));`;
