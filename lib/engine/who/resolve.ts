// Who is who: for each statement the one entity that its source, its carriers and its bases mean.
import { SOURCE_KINDS, type SourceKind } from '../../model';
import { lowerAt, type Document } from '../document/document';
import { isQuoted } from '../document/quotations';
import type { Range } from '../document/tokens';
import { outletCalled } from '../../outlets/outlets';
import { covers, firstToken, type Statement } from '../statements/statement';
import { authorIn } from './author';
import type { Choice, Choose } from './coreference';
import { ask, type Question, type Sighting } from './question';
import { kindOf, vote, type Entity } from './entity';
import { gatherNames, genderIn, nameRuns, trusted } from './names';
import { isArticle } from './words';
import { descriptionOf, nameOf, readPhrase, type Phrase } from './phrase';

/** Who stands behind a statement. */
export interface Speakers {
  source: Entity | null;
  /** How likely the source is the right one, 0 to 1. */
  sure: number;
  via: { entity: Entity; range: Range }[];
  basis: { entity: Entity; range: Range }[];
}

/** Entities farther back than this are answers no more, in sentences, nor behind so many others. */
const REACH = 12;
const MOST_SEEN = 200;
/** How far from its name words may stand that describe somebody, in tokens. */
const NEAR_NAME = 5;
const OUTLET = SOURCE_KINDS.map((kind) => (kind === 'outlet' ? 0.9 : 0.1 / (SOURCE_KINDS.length - 1)));

/**
 * Resolves the statements of a document, which stand in reading order.
 * @param read every run of name tokens as the network read them, in order
 * @param outer for each statement the number of the one that holds it, or -1
 */
export function resolveSpeakers(
  document: Document,
  statements: readonly Statement[],
  outer: readonly number[],
  read: readonly Range[],
  choose: Choose,
): Speakers[] {
  const runs = nameRuns(document, read);
  const names = gatherNames(document, runs);
  const passing = trusted(document, runs);
  const { language, tokens, paragraphs } = document;
  const seen = new Map<Entity, Sighting>();
  const speakers: Speakers[] = statements.map(() => ({ source: null, sure: 1, via: [], basis: [] }));
  const phraseOf = (range: Range, called: readonly Range[], kind: SourceKind | null): Phrase =>
    readPhrase(document, range, called, runsIn(runs, range), kind);
  let last: Entity | null = null;
  let paragraph = 0;

  const see = (entity: Entity, range: Range, speaks: number): void => {
    const before = seen.get(entity);
    const sentence = tokens.sentence[range[0]] ?? 0;
    seen.delete(entity);
    seen.set(entity, {
      token: range[0],
      sentence,
      paragraph,
      led: (before?.led ?? 0) + (language.prepositions.has(lowerAt(document, range[0] - 1)) ? 1 : 0),
      first: (tokens.place[range[0]] ?? 0) % 3 > 0 || (tokens.place[range[0] - 1] ?? 0) % 3 > 0,
      mentions: (before?.mentions ?? 0) + 1,
      spoken: (before?.spoken ?? 0) + (speaks < 0 ? 0 : 1),
      spoke: speaks < 0 ? (before?.spoke ?? -1) : sentence,
    });
    entity.mentions.push({ range, sentence, speaks });
  };
  const named = (phrase: Phrase): Entity => {
    const entity = phrase.proper
      ? names.at(phrase.name)
      : names.describe(nameOf(document, phrase), descriptionOf(document, phrase) || nameOf(document, phrase));
    describe(entity, phrase);
    if (phrase.proper && nameOf(document, phrase).length > entity.name.length && !isOutlet(entity))
      names.rename(entity, nameOf(document, phrase));
    entity.description ??= phrase.description;
    entity.gender ??= genderIn(document, phrase.words);
    return entity;
  };

  const events = eventsOf(statements, passing);
  for (const { at, statement, run } of events) {
    while (paragraph + 1 < paragraphs.length && (paragraphs[paragraph + 1]?.[0] ?? Infinity) <= at)
      paragraph++;
    const sentence = tokens.sentence[at] ?? 0;
    for (const [entity, sighting] of seen) {
      if (sentence - sighting.sentence <= REACH && seen.size <= MOST_SEEN) break;
      seen.delete(entity);
    }
    if (run) {
      const entity = names.at(run);
      for (const word of around(document, run)) entity.words.add(word);
      entity.gender ??= genderIn(document, [lowerAt(document, run[0]), lowerAt(document, run[0] - 1)]);
      if (entity.mentions.length === 0 && isOutlet(entity)) vote(entity, OUTLET);
      see(entity, run, -1);
      continue;
    }
    const one = statements[statement];
    const found = speakers[statement];
    if (!one || !found) continue;
    // "el" alone says nobody
    const range = one.source.find((words) => !isBare(document, words));
    const called = one.name.filter(([from]) => range && range[0] <= from && from < range[1]);
    const phrase = range ? phraseOf(range, called, likeliest(one.kinds)) : null;
    for (const role of ['via', 'basis'] as const)
      found[role] = one[role].flatMap((words) => {
        const beside = phraseOf(words, [], null);
        if (!beside.proper && role === 'via') return [];
        const entity = named(beside);
        if (entity.voters === 0 && (role === 'via' || isOutlet(entity))) vote(entity, OUTLET);
        see(entity, words, -1);
        // "citing" belongs to the words that state the step
        const cited = language.citing.has(lowerAt(document, words[0] - 1));
        return [{ entity, range: [words[0] - (cited ? 1 : 0), words[1]] as const }];
      });
    const votes = one.kinds.some((share) => share > 0);
    if (phrase?.proper) found.source = named(phrase);
    else {
      const question = ask(
        {
          statement,
          phrase,
          kinds: one.kinds,
          sentence,
          paragraph,
          hasCue: one.cue.length > 0,
          quoted: one.content.some(([from]) => isQuoted(tokens, from)),
          inContent: (token) => covers(one.content, token),
          last,
          outer: speakers[outer[statement] ?? -1]?.source ?? null,
        },
        seen,
      );
      const choice: Choice =
        (one.structure === 'displayed-quotation' ? before(question, last) : null) ?? choose(question);
      found.sure = choice.sure;
      const answer = question.candidates[choice.answer]?.entity;
      if (answer) {
        found.source = answer;
        if (phrase?.pronoun === 'he' || phrase?.pronoun === 'she') answer.gender ??= phrase.pronoun;
        if (phrase && !phrase.pronoun) describe(answer, phrase);
      } else if (phrase && (!phrase.pronoun || phrase.pronoun === 'some')) found.source = named(phrase);
    }
    if (!found.source) continue;
    if (votes && phrase) vote(found.source, one.kinds, weightOf(phrase, found.source));
    const author =
      phrase && found.basis.length === 0 && kindOf(found.source) === 'document'
        ? authorIn(document, phrase.range, runsIn(runs, phrase.range))
        : null;
    if (author) {
      const entity = names.at(author);
      see(entity, author, -1);
      found.basis.push({ entity, range: author });
    }
    see(found.source, range ?? one.cue[0] ?? one.content[0] ?? [at, at + 1], statement);
    if (one.manner === 'speech') last = found.source;
  }
  return speakers;
}

/** Nothing but an article. */
const isBare = (document: Document, [from, to]: Range): boolean =>
  to - from === 1 &&
  isArticle(document, from) &&
  !document.language.pronouns.has(lowerAt(document, from)) &&
  !document.language.counts.has(lowerAt(document, from));

/** Keeps the words of a phrase with whoever it means. */
function describe({ words, called, phrases }: Entity, phrase: Phrase): void {
  if (phrase.spokes) phrases.add(phrase.spokes);
  for (const word of phrase.spokes ? [...phrase.words, phrase.spokes] : phrase.words) {
    words.add(word);
    called.add(word);
  }
  phrases.add(phrase.words.join(' '));
}

/** How much a phrase tells of its source's kind: "she" little, a short form of the name as much as it holds of it. */
function weightOf({ pronoun, proper, name }: Phrase, { name: full }: Entity): number {
  if (pronoun) return 0.3;
  return proper ? Math.min(1, (name[1] - name[0]) / full.split(' ').length) : 1;
}

/** The kind that is likelier than all others together, or null. */
const likeliest = (kinds: ArrayLike<number>): SourceKind | null =>
  SOURCE_KINDS.find((_, i) => (kinds[i] ?? 0) > 0.5) ?? null;

/** What a page sets apart and nobody in it says goes on from the speaker before; how surely is a guess. */
function before({ candidates }: Question, last: Entity | null): Choice | null {
  const answer = candidates.findIndex(({ entity }) => entity === last);
  return answer < 0 ? null : { answer, sure: 0.6 };
}

const isOutlet = ({ keys }: Entity): boolean => [...keys].some((key) => outletCalled(key) !== undefined);

/** Names in passing and statements, in the order in which a reader comes to who speaks. */
function eventsOf(
  statements: readonly Statement[],
  runs: readonly Range[],
): { at: number; statement: number; run: Range | null }[] {
  const phrases = statements.flatMap(({ source, via, basis }) => [...source.slice(0, 1), ...via, ...basis]);
  const spoken = new Set<number>();
  for (const [from, to] of phrases) for (let i = from; i < to; i++) spoken.add(i);
  return [
    ...runs.filter(([from]) => !spoken.has(from)).map((run) => ({ at: run[0], statement: -1, run })),
    ...statements.map((one, statement) => ({
      at: one.source[0]?.[0] ?? firstToken(one),
      statement,
      run: null,
    })),
  ].sort((a, b) => a.at - b.at);
}

/** The runs that share a token with a range, by halves. */
function runsIn(runs: readonly Range[], [from, to]: Range): Range[] {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.[1] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const found: Range[] = [];
  for (let run = runs[low]; run && run[0] < to; run = runs[++low]) found.push(run);
  return found;
}

/** Words that stand right by a name in its sentence, and may say what its bearer is. */
function around(document: Document, [from, to]: Range): string[] {
  const { sentence } = document.tokens;
  const words: string[] = [];
  for (let i = Math.max(0, from - NEAR_NAME); i < to + NEAR_NAME; i++)
    if ((i < from || i >= to) && sentence[i] === sentence[from]) words.push(lowerAt(document, i));
  return words.filter((word) => word.length > 3);
}
