// Stage 1 as a table: every attribution that a text makes, marked as [content], {cue} and <source>.
// A text with more than one attribution stands once for each.
import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/lib/engine/attributions/find-attributions';
import { readDocument } from '@/lib/engine/text/document';
import type { Span } from '@/lib/model';
import { marked } from './marked';

const TABLE: Record<string, string[][]> = {
  'a source before its paraphrase': [
    ['<Ann Roe> {said} that [the bridge would close on Monday].'],
    ['<Ann Roe> {said} [the bridge would close on Monday].'],
    ['<She> {said} [the bridge was unsafe].'],
    ['<Officials> {say} [the river has never been higher].'],
    ['<The ministry> {has confirmed} that [two ferries were lost].'],
    ['<The harbour board> {announced} on Tuesday that [it would dredge the channel].'],
    ['<A spokesman for the Harbour Trust> {said} on Friday that [no ship was delayed].'],
    ['<Ann Roe, a baker from Moss Valley>, {said} [the oven had failed twice].'],
    ['<Ann Roe, who runs the mill>, {said} [the grain was dry].'],
    ['<Ann Roe, 47>, {said} [the dog was hers].'],
    ['<Sen. Ann Roe (R-Ohio)> {said} [the vote was a mistake].'],
    ['<Ann Roe and Tom Lind> {said} [they had seen the light].'],
    ['<Residents> {claim} [the factory has poisoned the well].'],
    ['<The study> {found} that [sleep improves memory].'],
    ['<The company> {warned} [it may cut 300 jobs].'],
    ['<The mayor> {insisted} [the budget was sound].'],
    ['In a letter to parents, <the school> {wrote} that [lessons would resume].'],
    ['On Tuesday <the ministry> {said} [the dam was full].'],
    ['<He> {told} reporters that [the talks had failed].'],
    ['<He> {told} the committee [he had never met her].'],
    ['<Ann Roe> {told} Reuters on Monday that [the deal was dead].'],
    ['<Police> {said} in a statement that [a man had been arrested].'],
    ['<People who live near the quarry> {say} [the dust is unbearable].'],
    ['<The town> {has repeatedly denied} that [the water is unsafe].'],
    ['<The minister> {went on to say} that [taxes would fall].'],
    ['<The director> {pointed out} that [the museum was closed].'],
  ],
  'a source after its paraphrase': [
    ['[The bridge will close on Monday], <Ann Roe> {said}.'],
    ['[The bridge will close on Monday], {said} <Ann Roe, the harbour master>.'],
    ['[Two ferries were lost in the storm], <the coastguard> {reported} on Friday.'],
    ['[The river has never been higher], <officials> {say}.'],
    ['[The grain ship was delayed], {reported} <Northern Star news agency>.'],
    ['[The well has been dry since May], <residents of the valley> {told} Reuters.'],
    ['[The deal], <she> {said}, [would save the port].'],
    ['[A year later], <she> {said}, [the port was saved].'],
  ],
  'direct quotations': [
    ['“[We will rebuild the bridge],” <Ann Roe> {said}.'],
    ['“[We will rebuild the bridge],” {said} <Ann Roe>.'],
    ['"[We will rebuild the bridge]," <Ann Roe> {said}.'],
    ['“[We will rebuild],” <Ann Roe> {said}. “[We always do.]”'],
    ['“[We will rebuild],” {said} <Ann Roe, the mayor>. “[We always do.]”'],
    ['“[When the water fell],” <she> {said}, “[we found the keys.]”'],
    ['<She> {said}: “[We will rebuild the bridge.]”'],
    ['<She> {said}, “[We will rebuild the bridge.]”'],
    ['‘[We will rebuild the bridge],’ <Ann Roe> {said}.'],
    ['“[Did anyone see the boat?]” {asked} <Tom Lind>.'],
    ['“[The roof fell in],” <he> {told} reporters on Monday.'],
    ['“[The roof fell in],” <Ann Roe> {wrote} on Twitter.'],
    ['“[The roof fell in],” <the trust> {said} in a statement.'],
    ['“[The roof fell in],” <analyst Ann Roe> {said} on the breakfast show.'],
    ['“[We lost the harvest],” <he> {added}, his hands in his pockets.'],
    ['<The mayor> {wrote}:\n\n“[The bridge is safe.]”'],
    ['“[We will rebuild the bridge],” <Ann Roe> {said}.\n\n“[It will take a year.]”'],
  ],
  'partly quoted': [
    ['<Ann Roe> {called} [the plan “a farce”].'],
    ['<Ann Roe> {said} [the plan was “a farce” and that she would leave].'],
    ['<The mayor> {described} [the flood as “the worst in a century”].'],
    ['[The plan raises “great doubts,”] <Ann Roe> {said}.'],
    ['<The union> {accused} [the port of “playing with lives”].'],
  ],
  'prepositions that attribute': [
    ['{According to} <the Herald>, [the mine will close].'],
    ['[The mine will close], {according to} <the Herald>.'],
    ['[The mine], {according to} <the Herald>, [will close in May].'],
    ['[The mine will close], {according to} <Ann Roe, a geologist at the institute>.'],
    ['[The mine will close in May], {per} <the Herald>.'],
    ['[The mine will close], {according to} <two people familiar with the matter>.'],
    ['[It was], {according to} <the survey>, [drier than any May on record].'],
  ],
  'passives and nobody named': [
    ['[The minister] {is rumoured} [to have packed his bags].'],
    ['[The town] {is said} [to have paid twice].'],
    ['It {was reported} that [the king had fled].'],
    ['[The guards] {were reported} [to have slept].'],
    ['[The mayor is] {reportedly} [preparing to resign].'],
    ['[The mayor] {allegedly} [took the money].'],
    ['<Ann Roe> {was quoted} in the Herald as {saying} [the mine was safe].'],
    ['“[The mine is safe],” <Ann Roe> {was quoted} by the Herald as {saying}.'],
  ],
  'nouns that attribute': [
    ['The council met amid <local media> {claims} that [the dam had cracked].'],
    ['There were {allegations} that [the vote was bought].'],
    ['She doubted <the ministry>’s {claim} that [the dam is safe].'],
  ],
  'one attribution inside another': [
    [
      '[Channel Nine reported that the mine will close], <the Herald> {reported}.',
      '<Channel Nine> {reported} that [the mine will close], the Herald reported.',
    ],
    [
      '“[We will rebuild],” <she> {said}, according to the Herald.',
      '[“We will rebuild,” she said], {according to} <the Herald>.',
    ],
    [
      '<The Herald> {reported} that [Ann Roe said the mine was safe].',
      'The Herald reported that <Ann Roe> {said} [the mine was safe].',
    ],
    [
      '[Ann Roe told police that the gate was open], <court records> {say}.',
      '<Ann Roe> {told} police that [the gate was open], court records say.',
    ],
  ],
  'two attributions side by side': [
    [
      '<Ann Roe> {said} [the mine was safe] and added that it would open soon.',
      '<Ann Roe> said the mine was safe and {added} that [it would open soon].',
    ],
    [
      '“[It is safe],” <Ann Roe> {said}, adding that the mine would open soon.',
      '“It is safe,” <Ann Roe> said, {adding} that [the mine would open soon].',
    ],
    [
      '<Ann Roe> {said} [the mine was safe], but Tom Lind said it had flooded.',
      'Ann Roe said the mine was safe, but <Tom Lind> {said} [it had flooded].',
    ],
    [
      'While <Ann Roe> {said} [the mine was safe], Tom Lind said it had flooded.',
      'While Ann Roe said the mine was safe, <Tom Lind> {said} [it had flooded].',
    ],
    [
      '<Ann Roe> {said} [the mine was safe]. She later made the claim on Radio West.',
      'Ann Roe said [the mine was safe]. <She> later {made the claim} on Radio West.',
    ],
  ],
  'words that only look like cues': [
    ['The reports were lost in the fire.'],
    ['Its claims department is closed on Monday.'],
    ['The mayor did not say where the money went.'],
    ['The two states share a border.'],
    ['She went to the market to tell her sister.'],
    ['The note was found under the door.'],
    ['Who said the mine was safe?'],
    ['The concert was called off because of rain.'],
    ['He declined to comment.'],
    ['The plan is to build a wall.'],
    ['Leave a Comment'],
    ['Mine Said To Be Ready For Spring, Officials Say'],
    ['The deadline, as she knew, had passed.'],
    ['He found a coin in the sand.'],
  ],
};

const at = (text: string, spans: readonly Span[]): string[] =>
  spans.map(([start, end]) => text.slice(start, end));

describe.each(Object.entries(TABLE))('%s', (_, rows) => {
  test.each(rows.map((row) => [row] as const))('%s', (row) => {
    const expected = row.map(marked);
    const text = expected[0]?.text ?? '';
    const found = findAttributions(readDocument(text))
      .filter(({ manner }) => manner === 'speech')
      .map(({ content, cue, source }) => ({
        content: at(text, content),
        cue: at(text, cue),
        source: at(text, source),
      }));
    const key = ({ cue, source }: { cue: string[]; source: string[] }): string => [...cue, ...source].join();
    const order = (a: Parameters<typeof key>[0], b: Parameters<typeof key>[0]): number =>
      key(a).localeCompare(key(b));
    const wanted = expected
      .filter(({ cue }) => cue.length > 0)
      .map(({ content, cue, source }) => ({ content, cue, source }));
    expect(found.toSorted(order)).toEqual(wanted.toSorted(order));
  });
});
