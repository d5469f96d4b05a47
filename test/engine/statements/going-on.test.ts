// A quotation that goes on behind its cue is one statement with what stands before it; other words are not.
import { expect, test } from 'vitest';
import type { LanguageCode } from '@/lib/engine';
import { readDocument, spanOf, wordsOf } from '@/lib/engine/document/document';
import type { Range } from '@/lib/engine/document/tokens';
import { LANGUAGES } from '@/lib/engine/language/languages';
import { joinGoingOn } from '@/lib/engine/statements/going-on';
import { made } from '@/lib/engine/statements/statement';

/** Contents of the statements that are left: [content] with a {cue} is one, <content> goes on without one. */
function join(marked: string, language: LanguageCode = 'en'): string[] {
  const document = readDocument(marked.replace(/[[\]{}<>]/gu, ''), LANGUAGES[language]);
  const ranges = (pattern: RegExp): Range[] =>
    [...marked.matchAll(pattern)].map(({ 0: whole, index }) => {
      const from = marked.slice(0, index).replace(/[[\]{}<>]/gu, '').length;
      const to = from + whole.replace(/[[\]{}<>]/gu, '').length;
      const tokens = document.tokens.start.map((_, i) => i);
      const within = [...tokens].filter((i) => {
        const [start, end] = spanOf(document, [i, i + 1]);
        return start >= from && end <= to;
      });
      return [within[0] ?? 0, (within.at(-1) ?? 0) + 1];
    });
  const statements = [
    made(null, ranges(/\[[^\]]*\]/gu), ranges(/\{[^}]*\}/gu), [], 0.9),
    ...ranges(/<[^>]*>/gu).map((content) => made('goes-on', [content], [], [], 0.9)),
  ];
  return joinGoingOn(document, statements).map(({ content }) =>
    content.map((range) => wordsOf(document, range)).join(' | '),
  );
}

test('what a speaker goes on to say is of the statement before', () => {
  expect(join('“[The lock is old],” she {said}. “<It will be closed.>”')).toEqual([
    'The lock is old | It will be closed.',
  ]);
  expect(join('„[Die Schleuse ist alt]“, {sagte sie}.\n\n„<Wir schließen sie.>“', 'de')).toEqual([
    'Die Schleuse ist alt | Wir schließen sie.',
  ]);
});

test('words that are in the statement already are not said twice', () => {
  expect(join('“[The lock is <old>],” she {said}.')).toHaveLength(1);
});

test.each([
  ['other words stand between', '“[The lock is old],” she {said} on Monday. “<It will be closed.>”'],
  ['no quotation is opened', '“[The lock is old],” she {said}. <It would be closed.>'],
])('%s: two', (_, marked) => {
  expect(join(marked)).toHaveLength(2);
});
