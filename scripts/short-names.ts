// Readability's private names and constants are long, and only it uses them: as a minifier does with variables, they are
// cut to a letter or two in the page's script.
import { transform } from 'esbuild';

/** The script that every read page carries; nothing else in it has names that begin so. */
const AGENT = 'agent.js';
const PRIVATE = /^(?:_[a-z]|(?:FLAG|DEFAULT|ALTER|DIV|CLASSES|UNLIKELY|PHRASING)_)/;

/** For Vite: shortens them in the finished script. */
export const shortNames = () => ({
  name: 'short-names',
  renderChunk: async (code: string, { fileName }: { fileName: string }) =>
    fileName === AGENT ? { code: (await transform(code, { mangleProps: PRIVATE })).code, map: null } : null,
});
