// A copy of a built extension whose scripts write down when what happens.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface StampedBuild {
  folder: string;
  undo: () => void;
}

/** @param address where the stamps are to be sent */
export async function stampedBuild(extension: string, address: string): Promise<StampedBuild> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'in-extension.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { STAMPS_TO: JSON.stringify(address) },
  });
  const stamps = outputFiles[0]?.text ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'whence-stamped-'));
  cpSync(extension, folder, { recursive: true });
  const change = (file: string, changed: (text: string) => string) => {
    const path = join(folder, file);
    writeFileSync(path, changed(readFileSync(path, 'utf8')));
  };
  for (const script of ['agent.js', 'background.js']) change(script, (text) => `${stamps}\n${text}`);
  writeFileSync(join(folder, 'stamps.js'), stamps);
  change('popup.html', (html) => html.replace('<head>', '<head><script src="/stamps.js"></script>'));
  return {
    folder,
    undo: () => rmSync(folder, { recursive: true }),
  };
}
