// Reads one source phrase: pronoun, name with its description, spokesman of a body, or a mere description.
import type { Span } from '../../model';
import { isPossessive } from '../attributions/item-kinds';
import { ARTICLES } from '../lexicon/function-words';
import { UTTERANCES } from '../lexicon/nouns';
import { asItem, type Item } from '../text/sentences';
import { tokenize } from '../text/tokens';
import { commonWordsIn } from './common-words';
import { introducedName } from './introduced-names';
import { namesIn, type NameMention } from './name-mentions';
import { officerNamed, readNamed } from './named-phrases';
import { isOneOfMany } from './one-of-many';
import { endOfHead, isOutletNoun, isPlural, withoutAdverbs } from './phrase-head';
import { pronounOf } from './pronoun-forms';
import type { Reading } from './reading';
import { VOICE, voicedName } from './voices';

/** A function that reads the source phrase in a span of the text. */
export function phraseReader(text: string): (span: Span) => Reading {
  const isCommonWord = commonWordsIn(text);
  return ([start, end]) => {
    const items = withoutTime(withoutAdverbs(tokenize(text, start, end).map(asItem)));
    return readPhrase(
      text,
      items,
      namesIn(items).filter((name) => !isCommonWord(name, items)),
    );
  };
}

function readPhrase(text: string, items: readonly Item[], names: readonly NameMention[]): Reading {
  const pronoun = pronounOf(items, names);
  if (pronoun !== null) return { kind: 'pronoun', word: pronoun };
  const headEnd = endOfHead(items, names);
  const inHead = names.filter(({ last }) => last < headEnd);
  const wordsOf = (from: number, to: number): string => {
    const a = items[from];
    const b = items[to];
    return a && b ? text.slice(a.start, b.end).replace(/\s+/g, ' ') : '';
  };
  const lastHead = items[headEnd - 1]?.lower ?? '';
  const introduced = introducedName(items, names, headEnd);
  if (introduced) {
    const from = ARTICLES.has(items[0]?.lower ?? '') ? 1 : 0;
    return {
      kind: 'name',
      name: introduced.name,
      description: wordsOf(from, introduced.descriptionEnd - 1),
      outletAfter: null,
      outletBefore: null,
      noun: lastHead,
    };
  }
  const name = inHead.at(-1);
  const officer = name?.last === headEnd - 1 ? officerNamed(items, name, names) : null;
  if (officer) return readNamed(items, officer, inHead, names, officer.last + 1, wordsOf);
  if (name?.last === headEnd - 1 && !isOneOfMany(items, name))
    return readNamed(items, name, inHead, names, headEnd, wordsOf);
  if (name && isPossessive(items[name.last + 1]) && UTTERANCES.has(lastHead))
    return { kind: 'voice', name, description: wordsOf(0, items.length - 1), noun: null };
  if (name && VOICE.test(lastHead) && !UTTERANCES.has(lastHead))
    return { kind: 'voice', name, description: wordsOf(0, headEnd - 1), noun: null };
  if (name && isOutletNoun(items, name.last + 1, headEnd)) {
    return { kind: 'name', name, description: null, outletAfter: null, outletBefore: null, noun: lastHead };
  }
  const voiced = VOICE.test(lastHead) ? voicedName(items, names, headEnd) : null;
  if (voiced) {
    const after = items[voiced.last + 1]?.lower ?? '';
    return { kind: 'voice', name: voiced, description: wordsOf(0, voiced.last), noun: after };
  }
  return {
    kind: 'description',
    text: wordsOf(0, items.length - 1),
    head: lastHead.replace(/'s$/, ''),
    definite: /^(?:the|this|that|its|his|her|their)$/.test(items[0]?.lower ?? ''),
    names: name && isOneOfMany(items, name) ? [] : names,
    namesInHead: inHead.length > 0,
    plural: isPlural(lastHead, items, headEnd),
  };
}

/** "07.49 Harbour staff": the time of an entry on a live page is no part of who speaks. */
const withoutTime = (items: readonly Item[]): readonly Item[] =>
  items.length > 1 && /^\d{1,2}[.:]\d{2}$/.test(items[0]?.text ?? '') ? items.slice(1) : items;
