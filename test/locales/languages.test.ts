// Every language says everything, and nothing is said that nobody shows.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '@/locales';
import { SWITCHED } from '@/lib/coverage/providers';
import { CREDIT_PLACES, type Notice } from '@/lib/model/notice';
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
const english = leavesOf(LANGUAGES.en);

describe.each(Object.entries(LANGUAGES))('%s', (language, words) => {
  test('has every string, and no other', () => {
    expect(
      leavesOf(words)
        .map(([path]) => path)
        .sort(),
    ).toEqual(english.map(([path]) => path).sort());
  });

  test('leaves none empty and none in English', () => {
    const same = leavesOf(words).filter(([path, leaf]) => {
      const original = english.find(([other]) => other === path)?.[1];
      return (
        typeof leaf === 'string' &&
        typeof original === 'string' &&
        /\s/.test(original.trim()) &&
        leaf === original
      );
    });
    // A search may bear one name everywhere.
    const names = SWITCHED.flatMap(({ name }) => [`related.providers.${name}`, `shelf.${name}`]);
    const allowed = ['tools.formats.annotations', ...names];
    if (language !== 'en')
      expect(same.map(([path]) => path).filter((path) => !allowed.includes(path))).toEqual([]);
    for (const [path, leaf] of leavesOf(words)) {
      if (path !== 'settings.samples.unattributed.words') expect(leaf, path).not.toBe('');
    }
  });

  test('keeps the vocabulary: nothing is called primary, unsourced or independent', () => {
    const said = leavesOf(words)
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
  const lines = ['.', 'card', 'quiet-line', 'related', 'story']
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

const LINE = {
  claims: 3,
  sources: 1,
  named: 3,
  unnamed: 0,
  unstated: 0,
  relayed: 0,
  rests: 'only',
  others: 0,
} as const;

test('a Latin name in an Arabic line keeps to itself, so that the line keeps its order', () => {
  const { list, path, quietLine, picture } = LANGUAGES.ar;
  const lines = [
    list(['Ada Marsh', 'Bo']),
    path(['Coast Post', 'Ada Marsh']),
    quietLine.text({
      ...LINE,
      leads: [
        { of: 'origin', name: 'Ada Marsh', role: null, claims: 3, relayed: { claims: 0, outlets: [] } },
      ],
    }),
    picture.originClaims('Ada Marsh', 3),
  ];
  for (const line of lines) expect(line).toContain('\u2068Ada Marsh\u2069');
});

const REASONS: { readonly [Code in Reason['code']]: Reason & { code: Code } } = {
  'cue-after-source': { code: 'cue-after-source', cue: 'told', source: 'Ada Marsh' },
  'cue-before-source': { code: 'cue-before-source', cue: 'told', source: 'Ada Marsh' },
  'cue-alone': { code: 'cue-alone', cue: 'is believed' },
  'cue-in-middle': { code: 'cue-in-middle' },
  'quotation-marks': { code: 'quotation-marks' },
  'goes-on': { code: 'goes-on' },
  'points-back': { code: 'points-back', cue: 'made the claim' },
  'displayed-quotation': { code: 'displayed-quotation' },
  transcript: { code: 'transcript' },
  hedge: { code: 'hedge', words: 'reportedly' },
  unattributed: { code: 'unattributed' },
};
const VIA = ['Coast Post', 'Channel Nine'];
const NOTICES: { readonly [Code in Notice['code']]: readonly (Notice & { code: Code })[] } = {
  'other-language': [
    { code: 'other-language', language: 'pt', claimIds: [] },
    { code: 'other-language', language: 'und', claimIds: [] },
  ],
  'no-attribution-found': [{ code: 'no-attribution-found', claimIds: [] }],
  'single-origin': [{ code: 'single-origin', claims: 3, of: 5, origin: 'Ada Marsh', via: VIA, claimIds: [] }],
  'mostly-anonymous': [{ code: 'mostly-anonymous', claims: 3, of: 5, claimIds: [] }],
  'state-outlet': [{ code: 'state-outlet', outlet: 'Channel Nine', claimIds: [] }],
  'listed-state-outlet': [
    { code: 'listed-state-outlet', outlet: 'Channel Nine', country: 'Orsenia', claimIds: [] },
  ],
  'could-not-verify': [{ code: 'could-not-verify', claimIds: [] }],
  republished: CREDIT_PLACES.map((by) => ({ code: 'republished', by, credit: 'Coast Post', claimIds: [] })),
};

const PORTUGUESE: Record<keyof typeof LANGUAGES, string> = {
  en: 'Portuguese',
  de: 'Portugiesisch',
  fr: 'portugais',
  es: 'portugués',
  ar: 'البرتغالية',
};

/** Names and words of the article, apart from codes. */
const givenIn = ({
  code: _code,
  by: _by,
  language: _of,
  claimIds: _ids,
  ...given
}: Partial<Record<string, unknown>>) =>
  Object.values(given)
    .flat()
    .filter((word) => typeof word === 'string');

test.each(Object.entries(PORTUGUESE))(
  'the language of an article is called by its name in %s',
  (language, name) => {
    const { text } = LANGUAGES[language as keyof typeof LANGUAGES].notices;
    expect(text({ code: 'other-language', language: 'pt', claimIds: [] })).toContain(name);
  },
);

describe.each(Object.entries(LANGUAGES))('in %s', (language, words) => {
  test.each([
    ['reason', Object.values(REASONS).map((one) => [one, words.claim.reason(one)] as const)],
    [
      'notice',
      Object.values(NOTICES)
        .flat()
        .map((one) => [one, words.notices.text(one)] as const),
    ],
  ])('each %s has words of its own, and the names and words that belong to it', (_, told) => {
    expect(new Set(told.map(([, line]) => line)).size).toBe(told.length);
    for (const [one, line] of told)
      for (const word of givenIn(one)) expect(line).toContain(language === 'ar' ? isolate(word) : word);
  });
});

test.each(Object.entries(LANGUAGES).filter(([language]) => language !== 'en'))(
  'no reason and no notice is told in English in %s',
  (_, { claim, notices }) => {
    const { en } = LANGUAGES;
    expect(Object.values(REASONS).filter((one) => claim.reason(one) === en.claim.reason(one))).toEqual([]);
    expect(
      Object.values(NOTICES)
        .flat()
        .filter((one) => notices.text(one) === en.notices.text(one)),
    ).toEqual([]);
  },
);

test('of many outlets two are named and the others counted', () => {
  const via = ['Coast Post', 'Channel Nine', 'Daily Courier', 'Harbour Post'];
  const notice: Notice = { code: 'single-origin', claims: 4, of: 5, origin: 'Ada Marsh', via, claimIds: [] };
  expect(LANGUAGES.en.notices.text(notice)).toContain('Coast Post, Channel Nine, and 2 other outlets.');
});

test('the first of the reader’s languages that there is, English otherwise', () => {
  expect(spokenIn(LANGUAGES, ['pt-BR', 'fr-CA', 'de']).lang).toBe('fr');
  expect(spokenIn(LANGUAGES, ['pt-BR']).lang).toBe('en');
  expect(spokenIn(LANGUAGES, ['ar-EG']).dir).toBe('rtl');
});

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
