// A report taken along: complete as JSON, readable and harmless as Markdown, citable as CSL-JSON.
import { describe, expect, it } from 'vitest';
import { toJson, toMarkdown, type MarkdownWords } from '@/lib/export';
import { citation, toCsl } from '@/lib/export/citation';
import type { Report } from '@/lib/model';
import { traceOf } from '@/lib/model/trace';
import { attributedClaims, quietLine } from '@/lib/report';
import { LANGUAGES } from '@/locales';
import { report } from '../report/made';

const TEXT = 'The quay is sinking, Ada Marsh said. It is *not*, said Bo Linden. The quay reportedly moves.';
const PAGE = 'https://lantern.example/a';
const made = report(
  [
    { path: 'Harbour Post < Ada Marsh', content: [[0, 19]], cue: [[31, 35]], source: [[21, 30]] },
    { path: 'Bo Linden', content: [[37, 48]], cue: [[50, 54]], source: [[55, 64]] },
    {
      attribution: 'unspecified',
      content: [
        [66, 74],
        [86, 91],
      ],
      cue: [[75, 85]],
    },
  ],
  { text: TEXT, title: 'Quay [sinks]', url: PAGE, published: '2024-05-10', byline: 'Cleo Voss' },
);

const wordsFor = (one: Report, language: keyof typeof LANGUAGES = 'en'): MarkdownWords => {
  const t = LANGUAGES[language];
  return {
    line: (whole) => t.quietLine.text(quietLine(whole)),
    notice: t.notices.text,
    sentence: (claim) => t.claim.trace(traceOf(claim, one)),
    passage: t.tools.passage,
    noSource: t.origin.unnamedOrigin,
    notVerdict: t.notVerdict,
  };
};
const markdown = (one: Report, language?: keyof typeof LANGUAGES) =>
  toMarkdown(one, attributedClaims(one), wordsFor(one, language));

describe('toJson', () => {
  it('gives the whole report back', () => {
    expect(JSON.parse(toJson(made))).toEqual(made);
    expect(toJson(made).endsWith('}\n')).toBe(true);
  });
});

describe('toMarkdown', () => {
  it('lists each origin with its claims, the way of each and its passage, those without a source last', () => {
    expect(markdown(made)).toBe(`# [Quay \\[sinks\\]](<${PAGE}>)

The Lantern · Cleo Voss · 2024-05-10

Mostly Ada Marsh (1 of 3, 1 by way of Harbour Post), and Bo Linden (1).

## Ada Marsh

- The quay is sinking, Ada Marsh said
  (Ada Marsh said, as reported by Harbour Post, as reported by The Lantern, 10 May 2024 [passage](<${PAGE}#:~:text=The%20quay%20is%20sinking>))

## Bo Linden

- It is \\*not\\*, said Bo Linden
  (Bo Linden said, as reported by The Lantern, 10 May 2024 [passage](<${PAGE}#:~:text=It%20is%20*not*>))

## No source stated

- The quay reportedly moves
  (Nobody in particular, “reportedly”, as reported by The Lantern, 10 May 2024 [passage](<${PAGE}#:~:text=said%20Bo%20Linden.-,The%20quay>))

A mark does not mean wrong. No mark does not mean checked.

Whence 1.2.3 (invented).
`);
  });

  it('speaks the language of the interface, and quotes the article’s own', () => {
    const german = markdown(made, 'de');
    expect(german).toContain(
      'Ada Marsh, „said“, berichtet von Harbour Post, berichtet von The Lantern, 10. Mai 2024',
    );
    expect(german).toContain('## Keine Quelle');
  });

  it('carries the notices, and lets no page write markup', () => {
    const wired = report([], { byline: 'AP', title: '<img src=x> `a` # b | c', text: 'Short.' });
    expect(markdown(wired)).toContain('> Republished: the byline credits AP.');
    expect(markdown(wired)).toContain('# \\<img src=x\\> \\`a\\` \\# b \\| c');
  });
});

describe('a claim to cite', () => {
  const [claim] = made.claims;
  if (!claim) throw new Error('no claim');
  const sentenceOf = wordsFor(made).sentence;

  it('is its words, where they came from, and the passage', () => {
    const words = { quoted: LANGUAGES.en.claim.quoted, sentence: sentenceOf(claim) };
    expect(citation(made, claim, words).split('\n')).toEqual([
      '“The quay is sinking”',
      'Ada Marsh said, as reported by Harbour Post, as reported by The Lantern, 10 May 2024',
      `${PAGE}#:~:text=The%20quay%20is%20sinking`,
    ]);
    expect(citation({ ...made, url: null }, claim, words).split('\n')).toHaveLength(2);
  });

  it('does not put into an origin’s mouth the words of whoever cites it', () => {
    const text = 'The quay is sinking, the Harbour Post reported, citing Bo Linden.';
    const relying = report(
      [{ path: 'Harbour Post < relies Bo Linden', content: [[0, 19]], cue: [[38, 46]], source: [[25, 37]] }],
      { text, published: '2024-05-10' },
    );
    const citing = relying.claims.map((one) => ({
      ...one,
      path: one.path.map((step, i) => (i === 1 ? { ...step, words: [[48, 64] as const] } : step)),
    }));
    expect(citing.map(wordsFor(relying).sentence)).toEqual([
      'Bo Linden, as reported by Harbour Post, as reported by The Lantern, 10 May 2024',
    ]);
  });

  it('is an item of CSL-JSON', () => {
    const items = JSON.parse(toCsl(made, made.claims, sentenceOf)) as unknown[];
    expect(items).toHaveLength(3);
    expect(items[0]).toEqual({
      id: 'made-c1',
      type: 'article-newspaper',
      title: 'Quay [sinks]',
      author: [{ literal: 'Cleo Voss' }],
      'container-title': 'The Lantern',
      issued: { 'date-parts': [[2024, 5, 10]] },
      language: 'en',
      URL: `${PAGE}#:~:text=The%20quay%20is%20sinking`,
      abstract: 'The quay is sinking',
      note: 'Ada Marsh said, as reported by Harbour Post, as reported by The Lantern, 10 May 2024',
      source: 'Whence 1.2.3 (invented)',
    });
  });

  it('leaves out what the page does not state', () => {
    const bare = {
      ...made,
      url: null,
      title: null,
      byline: null,
      outlet: null,
      published: 'soon',
      lang: null,
    };
    const [item] = JSON.parse(toCsl(bare, [claim], sentenceOf)) as object[];
    expect(Object.keys(item ?? {})).toEqual(['id', 'type', 'abstract', 'note', 'source']);
  });
});
