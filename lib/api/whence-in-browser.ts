// The package's entry in a browser: the same as in Node, with the browser's own parser, and weights by fetch.
import { openAnalyst } from './analyst';
import { articleIn, type Analyze } from './input';
import { WEIGHTS } from './weights';

export { InputError } from './input-error';

const analyst = openAnalyst(async (language) => {
  const response = await fetch(WEIGHTS[language]);
  if (!response.ok) throw new Error(`The weights at ${response.url} answered with ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
});
const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export const analyze: Analyze = async (input) => analyst.report(input.id ?? '', articleIn(input, parseHtml));
