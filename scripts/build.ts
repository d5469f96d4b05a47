// Builds the extension for one engine.
import type { Engine } from './drive/driver';
import { ROOT, runTool } from './run-command';

/** The folder that a build for this engine lands in. */
export function buildFolder(engine: Engine): string {
  return `${ROOT}.output/${engine === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
}

/** Builds and answers with the folder. Throws when the build fails, after showing what it said. */
export async function buildExtension(engine: Engine): Promise<string> {
  await runTool('wxt', ['build', ...(engine === 'firefox' ? ['-b', 'firefox', '--mv3'] : [])], {
    quiet: true,
  });
  return buildFolder(engine);
}
