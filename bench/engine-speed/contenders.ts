// Who is measured: the engine with either arithmetic, and two well-known English pipelines.
import { openEngine } from '../../lib/engine';
import type { Article } from '../../lib/model';
import { buildReport } from '../../lib/report';

export type Read = (text: string) => void;

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

/** Each by its name, opened when asked for: what is not read with must not fill the memory. */
export const CONTENDERS: Readonly<Record<string, (weights: Uint8Array) => Promise<Read>>> = {
  async whence(weights) {
    const analyze = await openEngine(() => Promise.resolve(weights)).forLanguage('en');
    return (text) => void buildReport('', articleOf(text), analyze(articleOf(text)), '');
  },
  async 'whence, plain JavaScript'(weights) {
    const analyze = await openEngine(() => Promise.resolve(weights), 'plain').forLanguage('en');
    return (text) => void analyze(articleOf(text));
  },
  async 'wink-nlp'() {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const wink = winkNLP(model);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- they are names to wink-nlp, never called here
    const { pos, detail } = wink.its;
    return (text) => {
      const document = wink.readDoc(text);
      document.tokens().out(pos);
      document.entities().out(detail);
    };
  },
  async compromise() {
    const { default: nlp } = await import('compromise');
    return (text) => void nlp(text).topics().out('array');
  },
};
