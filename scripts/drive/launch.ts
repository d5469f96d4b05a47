// Starts a browser with the extension in it and hands back its driver.
import { launchChromium } from './chromium';
import type { Driver, Engine, LaunchOptions } from './driver';
import { launchFirefox } from './firefox';

/** Throws when the program does not start or refuses the extension. */
export function launch(engine: Engine, options: LaunchOptions): Promise<Driver> {
  return engine === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
