// The package's entry in a browser: the same as in Node, with the browser's own parser, and weights by fetch.
import { openAnalyst, type Analyze } from './analyst';
import { WEIGHTS } from './weights';

export { InputError } from './input-error';

export const analyze: Analyze = openAnalyst(
  async (language) => {
    const response = await fetch(WEIGHTS[language]);
    if (!response.ok) throw new Error(`The weights at ${response.url} answered with ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  },
  (html) => new DOMParser().parseFromString(html, 'text/html'),
);
