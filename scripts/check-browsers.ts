// `npm run check:browsers`: whether the oldest browsers that the manifest names have all that our code asks for.
// The compiler tells which members of the web's and the extensions' interfaces are used, MDN's data since when
// each browser has them.
import { usedBySources } from './browser-support/used-by-sources';
import { usedByStyles } from './browser-support/used-by-styles';
import { OLDEST } from './browser-support/oldest';
import { GUARDED, since } from './browser-support/since';

let missing = 0;
const used = [...new Set([...usedBySources(), ...usedByStyles()])].sort();
for (const [browser, oldest] of Object.entries(OLDEST)) {
  const newest = { version: 0, feature: '' };
  for (const feature of used) {
    if (GUARDED.has(feature)) continue;
    const version = since(feature, browser);
    if (version === null) continue;
    if (version > newest.version) Object.assign(newest, { version, feature });
    if (version > oldest) {
      missing += 1;
      console.error(`${browser} has ${feature} since ${version}: the manifest names ${oldest}.`);
    }
  }
  console.log(
    `${browser} ${oldest}: the newest thing asked for came with ${newest.version}, ${newest.feature}`,
  );
}
console.log(`${used.length} features used.`);
if (missing > 0) process.exitCode = 1;
