// Every language says everything, and nothing is said that nobody shows.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '@/locales';
import type { Reason } from '@/lib/model/reason';
import { isolate } from '@/locales/isolate';
import { spokenIn } from '@/locales/words';

type Leaf = string | readonly string[] | ((...given: never[]) => string);

function leavesOf(words: object, path = ''): [path: string, leaf: Leaf][] {
  return Object.entries(words).flatMap(([key, value]): [string, Leaf][] => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? leavesOf(value as object, here)
      : [[here, value as Leaf]];
  });
}
const fixed = (words: object) => leavesOf(words).filter(([path]) => !path.startsWith('notices.texts'));
const english = fixed(LANGUAGES.en);

describe.each(Object.entries(LANGUAGES))('%s', (language, words) => {
  test('has every string, and no other', () => {
    expect(
      fixed(words)
        .map(([path]) => path)
        .sort(),
    ).toEqual(english.map(([path]) => path).sort());
  });

  test('leaves none empty and none in English', () => {
    const same = fixed(words).filter(([path, leaf]) => {
      const original = english.find(([other]) => other === path)?.[1];
      return (
        typeof leaf === 'string' &&
        typeof original === 'string' &&
        /\s/.test(original.trim()) &&
        leaf === original
      );
    });
    const names = ['related.providers.bing', 'related.providers.google', 'shelf.bing', 'shelf.google'];
    const allowed = ['tools.formats.annotations', ...names];
    if (language !== 'en')
      expect(same.map(([path]) => path).filter((path) => !allowed.includes(path))).toEqual([]);
    for (const [path, leaf] of fixed(words)) {
      if (path !== 'settings.samples.unattributed.words') expect(leaf, path).not.toBe('');
    }
  });

  test('keeps the vocabulary: nothing is called primary, unsourced or independent', () => {
    const said = fixed(words)
      .map(([, leaf]) => (typeof leaf === 'string' ? leaf : ''))
      .join('\n');
    expect(said).not.toMatch(
      /primary source|unsourced|\bindependent\b|Primärquelle|unabhängig|source primaire|indépendant|fuente primaria|independiente/i,
    );
  });
});

/** What the keyboard gives where the language's own typography asks for something else. */
const MISSET: Record<keyof typeof LANGUAGES, RegExp> = {
  en: /["']/,
  de: /["”']| …/,
  fr: /["“”']|[^\u00a0\u202f][;?!»]|[^\u00a0]:|«[^\u00a0]/,
  es: /["“”']|^[^¿]*\?|^[^¡]*!/m,
  ar: /["“”',;?%]/,
};

test.each(Object.entries(MISSET))('%s is set as its newspapers are', (language, misset) => {
  const root = join(import.meta.dirname, '../../locales');
  const lines = ['.', 'card', 'related']
    .map((folder) => readFileSync(join(root, folder, `${language}.ts`), 'utf8'))
    .flatMap(
      (source) => source.replace(/^import .*$|\/\/.*$|\/\*.*\*\//gm, '').match(/'[^'\n]*'|`[^`]*`/g) ?? [],
    )
    .map((literal) => literal.slice(1, -1).replace(/\$\{[^}]*\}/g, '#'));
  expect(lines.length).toBeGreaterThan(150);
  expect(lines.filter((line) => misset.test(line))).toEqual([]);
});

test('counts take the form that the language asks for', () => {
  const counted = (language: keyof typeof LANGUAGES, numbers: number[]) =>
    numbers.map((n) => LANGUAGES[language].origin.claims(n));
  expect(counted('en', [0, 1, 2])).toEqual(['0 claims', '1 claim', '2 claims']);
  expect(counted('fr', [0, 1, 2])).toEqual(['0 affirmation', '1 affirmation', '2 affirmations']);
  expect(counted('de', [1, 2])).toEqual(['1 Aussage', '2 Aussagen']);
  expect(
    new Set(counted('ar', [0, 1, 2, 3, 11, 100]).map((form) => form.replace(/[\d٠-٩]+/g, '#'))).size,
  ).toBe(6);
});

test('a Latin name in an Arabic line keeps to itself, so that the line keeps its order', () => {
  const { list, path, quietLine, picture } = LANGUAGES.ar;
  const lines = [
    list(['Ada Marsh', 'Bo']),
    path(['Coast Post', 'Ada Marsh']),
    quietLine.origin('Ada Marsh', null, []),
    picture.originClaims('Ada Marsh', 3),
  ];
  for (const line of lines) expect(line).toContain('\u2068Ada Marsh\u2069');
});

/** A reason of each kind. */
const REASONS: readonly Reason[] = [
  { code: 'cue-after-source', cue: 'told', source: 'Ada Marsh' },
  { code: 'cue-before-source', cue: 'told', source: 'Ada Marsh' },
  { code: 'cue-alone', cue: 'is believed' },
  { code: 'cue-in-middle' },
  { code: 'quotation-marks' },
  { code: 'goes-on' },
  { code: 'points-back', cue: 'made the claim' },
  { code: 'displayed-quotation' },
  { code: 'transcript' },
  { code: 'hedge', words: 'reportedly' },
  { code: 'unattributed' },
];

test.each(Object.entries(LANGUAGES))(
  '%s words each reason, with the words of the article',
  (language, words) => {
    const worded = REASONS.map(words.claim.reason);
    expect(new Set(worded).size).toBe(REASONS.length);
    if (language !== 'en')
      expect(
        worded.filter((line, i) => line === LANGUAGES.en.claim.reason(REASONS[i] ?? { code: 'goes-on' })),
      ).toEqual([]);
    for (const [i, reason] of REASONS.entries())
      for (const word of Object.values(reason).filter((given) => given !== reason.code))
        expect(worded[i]).toContain(language === 'ar' ? isolate(word) : word);
  },
);

test('no string is there that nothing shows', () => {
  const root = join(import.meta.dirname, '../..');
  const files = ['components', 'entrypoints', 'lib/cli'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  );
  const source = files.join('\n').replace(/\s+/g, ' ');
  const shown = (path: string) =>
    new RegExp(`\\b(?:t|en)\\.${path.replaceAll('.', '\\??\\.')}\\b`).test(source) ||
    // A whole group may be chosen from by a key, or spread: t.classes[name], t.notices.rules as …, ...t.commands }
    path
      .split('.')
      .map((_, i, parts) => parts.slice(0, i).join('\\.'))
      .some(
        (group) => group !== '' && new RegExp(`\\b(?:t|en)\\.${group}(?:\\[| as\\b|[,;)]| \\})`).test(source),
      );
  const byManifest = /^(?:manifest|name)\b/;
  expect(english.map(([path]) => path).filter((path) => !byManifest.test(path) && !shown(path))).toEqual([]);
});
