// A claim shown apart from its article: with its attribution, in the sentence's own words and order.
import { expect, test } from 'vitest';
import type { Span } from '@/lib/model';
import { guessedFrom } from '@/lib/model/guess';
import { statement, statementParts } from '@/lib/model/statement';

/** In the text, [claim], {cue} and <source> are marked; the marks are no part of it. */
function marked(noted: string) {
  const found: Record<string, Span[]> = { '[': [], '{': [], '<': [] };
  let text = '';
  const open: [string, number][] = [];
  for (const sign of noted) {
    if (sign in found) open.push([sign, text.length]);
    else if (/[\]}>]/.test(sign)) {
      const [kind, start] = open.pop() ?? ['[', 0];
      found[kind]?.push([start, text.length]);
    } else text += sign;
  }
  return { text, claim: { content: found['['] ?? [], cue: found['{'] ?? [], source: found['<'] ?? [] } };
}

test.each([
  [
    'The owner {accused} <Ada Marsh>. She was {accused of} [sinking the quay] by <the owner>. Nobody wept.',
    'The owner accused Ada Marsh. She was accused of sinking the quay by the owner',
  ],
  [
    'It rained. <The clerk> {accused} [her of inciting them]. It rained on.',
    'The clerk accused her of inciting them',
  ],
  [
    'It rained. “[The quay sinks],” <Ada Marsh> {said} on Monday. “[It always did].”',
    '“The quay sinks,” Ada Marsh said on Monday. “It always did.”',
  ],
  [
    'The rules, which <the port> {said} [it complied with] in full, are old.',
    'which the port said it complied with in full',
  ],
  ['„[Der Kai sinkt]“, {sagte} <Ada Marsh>. Es regnete.', '„Der Kai sinkt“, sagte Ada Marsh'],
  ['<Ada Marsh> {said}:\n\n[The quay sinks.]', 'Ada Marsh said … The quay sinks.'],
  ['[The quay sinks], and so on.', 'The quay sinks'],
])('%s', (noted, expected) => {
  const { text, claim } = marked(noted);
  expect(statement(text, claim).trim()).toBe(expected);
});

test('the parts tell the claim from the words around it', () => {
  const { text, claim } = marked('“[The quay sinks],” <Ada Marsh> {said}.');
  expect(statementParts(text, claim)).toEqual([
    { words: '“', isClaim: false },
    { words: 'The quay sinks', isClaim: true },
    { words: ',” Ada Marsh said', isClaim: false },
  ]);
});

test.each<[mention: string, name: string, description: string | null, guess: string | null]>([
  ['he', 'Bo Linden', null, 'he'],
  ['the company', 'Tidewater', null, 'the company'],
  ['Linden', 'Bo Linden', null, null],
  ['the harbour master', 'Ada Marsh', 'harbour master of Vel', null],
  ['the UN', 'United Nations', null, null],
  ['Muñoz', 'Ana Munoz', null, null],
  ['', 'Bo Linden', null, null],
])('“%s” for %s (%s): a guess from %s', (mention, name, description, guess) => {
  expect(
    guessedFrom(mention, { source: mention === '' ? [] : [[0, mention.length]] }, { name, description }),
  ).toBe(guess);
});
