// Who is measured: the engine with either arithmetic, and two well-known English pipelines.
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadEngine } from '../../lib/engine';
import type { Article } from '../../lib/model';
import { buildReport } from '../../lib/report';

export interface Contender {
  name: string;
  read: (text: string) => void;
}

const WEIGHTS = new URL('../../lib/engine/network/weights/attribution.bin', import.meta.url);
export const weights = (): Uint8Array => readFileSync(WEIGHTS);

const articleOf = (text: string): Article => ({
  url: null,
  title: null,
  byline: null,
  outlet: null,
  published: null,
  lang: 'en',
  read: 'whole',
  text,
  blocks: [],
  links: [],
});

/** Ours, the best arithmetic first. */
export async function engineContenders(): Promise<Contender[]> {
  const best = await loadEngine(weights());
  const plain = await loadEngine(weights(), 'plain');
  return [
    { name: 'whence', read: (text) => void buildReport('', articleOf(text), best(articleOf(text))) },
    { name: 'whence, plain JavaScript', read: (text) => void plain(articleOf(text)) },
  ];
}

export function otherContenders(): Contender[] {
  const wink = winkNLP(model);
  // eslint-disable-next-line @typescript-eslint/unbound-method -- they are names to wink-nlp, never called here
  const { pos, detail } = wink.its;
  return [
    {
      name: 'wink-nlp',
      read(text) {
        const document = wink.readDoc(text);
        document.tokens().out(pos);
        document.entities().out(detail);
      },
    },
    {
      name: 'compromise',
      read(text) {
        nlp(text).topics().out('array');
      },
    },
  ];
}
