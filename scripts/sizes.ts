// What the built extension weighs, against what it may weigh. A budget is raised on purpose, here, or not at all.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { buildFolder } from './build';
import type { Engine } from './drive/driver';

export interface Size {
  name: string;
  /** Bytes, compressed. */
  bytes: number;
  most: number;
}

/** What each file costs in a zip beside its own bytes: a local header and an entry in the directory, with names. */
const ZIP_ENTRY = 120;

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

const gzipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

/** The sizes of one built extension. Throws where it has not been built. */
export function sizesOf(engine: Engine): Size[] {
  const folder = buildFolder(engine);
  const script = (name: string) => gzipped(join(folder, name));
  const words = readdirSync(folder).filter((name) => /^words-\w+\.js$/.test(name));
  const zipped = filesIn(folder)
    .map((path) => deflateRawSync(readFileSync(path), { level: 9 }).length + ZIP_ENTRY)
    .reduce((sum, bytes) => sum + bytes, 0);
  return [
    { name: 'script in a page that is read', bytes: script('agent.js'), most: 34_000 },
    {
      name: 'script of the card, with the longest words',
      bytes: script('card.js') + Math.max(...words.map(script)),
      most: 17_500,
    },
    { name: 'package, zipped', bytes: zipped, most: 7_000_000 },
  ];
}

/** Throws, and says by how much, where a build weighs more than it may. */
export function checkSizes(): Promise<void> {
  const over = (['chromium', 'firefox'] as const).flatMap((engine) =>
    sizesOf(engine)
      .filter(({ bytes, most }) => bytes > most)
      .map(({ name, bytes, most }) => `${engine}: ${name} weighs ${bytes} bytes, of ${most} allowed.`),
  );
  return over.length === 0 ? Promise.resolve() : Promise.reject(new Error(over.join('\n')));
}
