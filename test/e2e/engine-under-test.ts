// Which browser this run is for: vitest.config.ts names it, once for each project.
import type { Engine } from '../../scripts/drive/driver';

export function engineUnderTest(): Engine {
  const name = process.env['WHENCE_BROWSER'];
  if (name === 'chromium' || name === 'firefox') return name;
  throw new Error('Run the browser tests with `vitest --project chromium` or `vitest --project firefox`.');
}
