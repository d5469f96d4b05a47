// A report taken along: complete as JSON, readable and harmless as Markdown.
import { describe, expect, it } from 'vitest';
import { toJson, toMarkdown } from '@/lib/export';
import { LANGUAGES } from '@/locales';
import { report } from '../report/made';

const TEXT = 'The quay is sinking, Ada Marsh said. It is *not*, said Bo Linden.';
const made = report(
  [
    { path: 'Harbour Post < Ada Marsh', content: [[0, 19]] },
    { path: 'Bo Linden', content: [[37, 48]] },
    {
      path: 'Channel Nine < Harbour Post < Ada Marsh',
      content: [
        [0, 8],
        [21, 35],
      ],
    },
  ],
  { text: TEXT, title: 'Quay [sinks]', url: 'https://lantern.example/a', published: '2024-05-10' },
);

describe('toJson', () => {
  it('gives the whole report back', () => {
    expect(JSON.parse(toJson(made))).toEqual(made);
    expect(toJson(made).endsWith('}\n')).toBe(true);
  });
});

describe('toMarkdown', () => {
  it('lists each origin with its claims and the path of each', () => {
    expect(toMarkdown(made, LANGUAGES.en.notices.text))
      .toBe(`# [Quay \\[sinks\\]](<https://lantern.example/a>)

The Lantern · 2024-05-10

Attributed claims: 3. Sources: 4.

## Ada Marsh

- The quay is sinking
  (this article ← Harbour Post ← Ada Marsh)
- The quay … Ada Marsh said
  (this article ← Channel Nine ← Harbour Post ← Ada Marsh)

## Bo Linden

- It is \\*not\\*
  (this article ← Bo Linden)

A path tells where the article says that a claim came from. It tells nothing about whether it is true.

Whence 1.2.3 (invented).
`);
  });

  it('carries the notices, and lets no page write markup', () => {
    const wired = report([], { byline: 'AP', title: '<img src=x> `a` # b | c', text: 'Short.' });
    expect(toMarkdown(wired, LANGUAGES.en.notices.text)).toContain('> Republished: the byline credits AP.');
    expect(toMarkdown(wired, LANGUAGES.en.notices.text)).toContain('# \\<img src=x\\> \\`a\\` \\# b \\| c');
  });
});
