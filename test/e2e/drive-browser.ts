// Starts a browser for a test: headless, and shut off from any network.
import { findBrowser } from '../../scripts/browsers';
import type { Driver, Engine } from '../../scripts/drive/driver';
import { launch } from '../../scripts/drive/launch';

/** Throws when the browser is not installed: a test that quietly passes over it would be worth nothing. */
export async function driveBrowser(engine: Engine, extension: string): Promise<Driver> {
  const found = findBrowser(engine === 'firefox' ? ['firefox'] : ['chromium', 'chrome', 'edge']);
  if (found === null)
    throw new Error(`No ${engine} is installed: \`npm test\` installs it on Debian, as root.`);
  return launch(engine, { program: found.program, extension, headless: true, offline: true });
}
