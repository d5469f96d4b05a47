// Builds the sheet: one page that shows every component in every state.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../run-command';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>Whence</title>
  </head>
  <body>
    <script type="module" src="show.js"></script>
  </body>
</html>
`;

/** Builds into `folder`; its index.html opens from any server. Throws when the build fails. */
export async function buildSheet(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const common = { bundle: true, outdir: folder, absWorkingDir: ROOT, logLevel: 'error' as const };
  await build({
    ...common,
    entryPoints: [join(ROOT, 'sheet/show.tsx')],
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'es2023',
  });
  await build({
    ...common,
    entryPoints: [
      ...['panel', 'card', 'settings', 'welcome', 'printed', 'story', 'week'].map((style) => ({
        in: join(ROOT, `components/${style}.css`),
        out: style,
      })),
      { in: join(ROOT, 'entrypoints/popup/popup.css'), out: 'popup' },
      { in: join(ROOT, 'entrypoints/sidepanel/sidepanel.css'), out: 'beside' },
    ],
  });
  await writeFile(join(folder, 'index.html'), PAGE);
}
