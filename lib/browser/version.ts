// Which version of the extension this is.
import { browser } from './api';

/** As the manifest has it, to be named in a report. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
