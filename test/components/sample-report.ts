// A small report in the shapes of the model, on an invented article, for the views to draw.
import type { Claim, Report, Span } from '@/lib/model';

const text =
  '“The ferry will not sail,” harbour master Ines Falk told Channel Nine, the Coast Post reported. ' +
  'Falk said repairs would take a month. ' +
  'Falk added that the owner knew. ' +
  'A senior official said the pier was safe. ' +
  'The owner has reportedly fled.';

const at = (words: string): Span => {
  const start = text.indexOf(words);
  return [start, start + words.length];
};

const claim = (id: string, content: string, rest: Partial<Claim>): Claim => ({
  id,
  content: [at(content)],
  cue: [],
  source: [],
  sourceId: null,
  path: [],
  form: 'indirect',
  manner: 'speech',
  attribution: 'named',
  hedges: [],
  link: null,
  confidence: 0.9,
  why: [],
  ...rest,
});

const FALK: Claim['path'] = [{ sourceId: 's1', relation: 'says', words: [] }];

export const sampleReport: Report = {
  id: 'ferry',
  url: 'https://news.example/ferry',
  title: 'The ferry stays in port',
  byline: null,
  outlet: 'The Example',
  published: '2026-03-04T10:00:00Z',
  lang: 'en',
  read: 'whole',
  text,
  claims: [
    claim('c1', 'The ferry will not sail', {
      form: 'direct',
      cue: [at('told')],
      source: [at('harbour master Ines Falk')],
      sourceId: 's1',
      path: [
        { sourceId: 's3', relation: 'says', words: [at('reported')] },
        { sourceId: 's2', relation: 'carries', words: [at('told Channel Nine')] },
        { sourceId: 's1', relation: 'says', words: [at('told')] },
      ],
      why: [
        { code: 'cue-after-source', cue: 'told', source: 'harbour master Ines Falk' },
        { code: 'quotation-marks' },
      ],
    }),
    claim('c2', 'repairs would take a month', { sourceId: 's1', path: FALK }),
    claim('c3', 'the owner knew', { sourceId: 's1', path: FALK, link: 'https://papers.example/owner' }),
    claim('c4', 'the pier was safe', {
      attribution: 'anonymous',
      cue: [at('said the pier')],
      source: [at('A senior official')],
      sourceId: 's4',
      path: [{ sourceId: 's4', relation: 'says', words: [] }],
    }),
    claim('c5', 'The owner has', {
      attribution: 'unspecified',
      cue: [at('reportedly')],
      hedges: [at('reportedly')],
    }),
  ],
  sources: [
    { id: 's1', name: 'Ines Falk', kind: 'person', description: 'harbour master', mentions: [] },
    { id: 's2', name: 'Channel Nine', kind: 'outlet', description: null, mentions: [at('Channel Nine')] },
    { id: 's3', name: 'Coast Post', kind: 'outlet', description: null, mentions: [] },
    { id: 's4', name: 'a senior official', kind: 'anonymous', description: null, mentions: [] },
  ],
  origins: [
    { sourceId: 's1', claimIds: ['c1', 'c2', 'c3'] },
    { sourceId: 's4', claimIds: ['c4'] },
  ],
  summary: { claims: 5, sources: 2, named: 3, anonymous: 1, unspecified: 1, unattributed: 0 },
  notices: [],
  engine: { version: '0.0.0', model: 'invented', language: 'en' },
};
