// The second stage: for each source phrase of the article, the one entity that it means.
import type { Span } from '../../model';
import type { Document } from '../text/document';
import type { Item } from '../text/sentences';
import { addMention, type Entity } from './entity';
import { namesIn, type NameMention } from './name-mentions';
import { NameRegister } from './name-register';
import { phraseReader } from './read-phrase';
import type { Reading } from './reading';
import { antecedentPhrase } from './relative-pronouns';
import { SourceRegister } from './source-register';
import { kindOfName } from './name-kinds';

/** A source phrase to be resolved. */
export interface SourcePhrase {
  readonly span: Span;
  /** What its attribution asserts. */
  readonly content: readonly Span[];
  /** It stands beside a source, and means somebody only if that is an outlet: "Kind" in "said in Kind". */
  readonly beside?: boolean;
}

const key = ([start, end]: Span): string => `${start}:${end}`;

/** Answers whom a phrase means; null when the text leaves it open. Phrases are found by their span. */
export function resolveSources(
  document: Document,
  phrases: readonly SourcePhrase[],
): (span: Span) => Entity | null {
  const names = new NameRegister(document.text);
  const inSentences = document.sentences.map(({ items }) => namesIn(items));
  for (const full of [true, false]) {
    inSentences.forEach((found, i) => {
      enterNames(names, found, document.sentences[i]?.items ?? [], full);
    });
  }
  const read = phraseReader(document.text);
  const readings = new Map<string, Reading>();
  const speaking = new Set<string>();
  for (const { span, beside } of phrases) {
    const phrase = antecedentPhrase(document, span);
    if (phrase) readings.set(key(span), read(phrase));
    if (!beside) speaking.add(key(span));
  }
  const register = new SourceRegister(names);
  const resolved = new Map<string, Entity | null>();
  for (const [span, reading] of readings) {
    if (reading.kind !== 'name' || !speaking.has(span)) continue;
    const entity = register.resolve(reading, { span: [0, 0], sentence: 0, content: [], rest: '' });
    if (entity && reading.name.words.length > 1) names.hear(entity);
  }
  const waiting = [...phrases].sort((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  document.sentences.forEach(({ items }, sentence) => {
    const start = items[0]?.start ?? 0;
    const end = items.at(-1)?.end ?? 0;
    const sourcesHere: SourcePhrase[] = [];
    for (let phrase = waiting[next]; phrase && phrase.span[0] < end; phrase = waiting[++next])
      sourcesHere.push(phrase);
    const events = [
      ...(inSentences[sentence] ?? []).map((mention) => ({ at: mention.span[0], mention, phrase: null })),
      ...sourcesHere.map((phrase) => ({ at: phrase.span[0], mention: null, phrase })),
    ].sort((a, b) => a.at - b.at || (a.phrase ? -1 : 1));
    for (const { at, mention, phrase } of events) {
      if (phrase) {
        const reading = readings.get(key(phrase.span));
        const rest = document.text.slice(phrase.span[1], Math.max(end, phrase.span[1]));
        const place = { span: phrase.span, sentence, content: phrase.content, rest };
        const resolve = phrase.beside ? register.outlet.bind(register) : register.resolve.bind(register);
        const entity = reading ? resolve(reading, place) : null;
        resolved.set(key(phrase.span), entity);
        if (!entity) continue;
        addMention(entity, phrase.span);
        register.see({ entity, at, role: phrase.beside ? 'other' : 'source', sentence });
      } else {
        const entity = names.known(mention);
        if (!entity) continue;
        if (!sourcesHere.some(({ span }) => span[0] <= at && at < span[1])) addMention(entity, mention.span);
        register.see({ entity, at, role: at - start < 30 ? 'subject' : 'other', sentence });
      }
    }
  });
  return (span) => resolved.get(key(span)) ?? null;
}

/** Enters a sentence's full names, or the others that stand for themselves, and acronyms that follow their name in brackets: "Roe Valley Trust (RVT)". */
function enterNames(
  names: NameRegister,
  found: readonly NameMention[],
  items: readonly Item[],
  full: boolean,
): void {
  found.forEach((mention, i) => {
    if (mention.words.length > 1 !== full) return;
    const before = found[i - 1];
    const opening = items[mention.first - 1];
    const acronym =
      mention.words.length === 1 && /^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}s?$/u.test(mention.words[0] ?? '');
    if (
      before &&
      acronym &&
      before.last === mention.first - 2 &&
      before.words.length > 1 &&
      (opening?.text === '(' || opening?.lower === 'or')
    ) {
      names.alias(names.find(before), mention.words[0] ?? '');
      return;
    }
    if (
      mention.words.length > 1 ||
      mention.title !== null ||
      kindOfName(mention.words, mention.hasArticle, null) !== null
    )
      names.enter(mention);
  });
}
