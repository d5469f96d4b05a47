// Gathers the names of an article: full names with their surnames, bodies with their acronyms and short forms.
import { lowerAt, tokensOf, type Document } from '../document/document';
import type { Range } from '../document/tokens';
import { outletCalled } from '../../outlets/outlets';
import { nameKey, newEntity, type Entity } from './entity';
import { openFullNames } from './full-names';
import { calledIn, isArticle, isGiven, isUpperAt, opensSentence, ownWords, startsSentence } from './words';

export interface Names {
  /** The entity that a run of name tokens means; it is entered where it is new. */
  at(range: Range): Entity;
  /** Enters somebody who has no name. `description`: all words that tell them from others of their kind. */
  describe(name: string, description: string): Entity;
  /** Calls somebody by a fuller form. */
  rename(entity: Entity, name: string): void;
}

/** Opens the names of a document. `runs`: all of them in the order of the text. */
export function gatherNames(document: Document, runs: readonly Range[]): Names {
  const full = openFullNames();
  const byKey = new Map<string, Entity>();
  const byRange = new Map<string, Entity>();

  const enter = (words: string, named: boolean, key = words): Entity => {
    const entity = newEntity(words, named);
    if (named) full.addInitials(entity);
    learn(entity, key);
    const canonical = named ? outletCalled(nameKey(words)) : undefined;
    if (canonical) learn(entity, canonical);
    return entity;
  };
  const learn = (entity: Entity, words: string): void => {
    const key = nameKey(words);
    entity.keys.add(key);
    if (entity.named) full.add(entity, key);
    if (!byKey.has(key)) byKey.set(key, entity);
  };
  const exact = (words: string): Entity | undefined => {
    const canonical = outletCalled(nameKey(words));
    return byKey.get(nameKey(words)) ?? (canonical === undefined ? undefined : byKey.get(nameKey(canonical)));
  };

  /** `title`: the word before it, which may tell a man from a woman of one surname. */
  const known = (words: string, title: Entity['gender'] = null): Entity | undefined =>
    exact(words) ?? full.withSameEnds(words) ?? full.withPart(words, title);
  const titleOf = ([from]: Range): Entity['gender'] => genderIn(document, [lowerAt(document, from - 1)]);

  const clean = trusted(document, runs).map((range) => ({
    range,
    words: ownWords(document, range),
  }));
  const parts = (words: string): number => words.split(' ').length;
  // the fullest names first, so that a surname in the headline finds its bearer in the text
  for (const { range, words } of clean.toSorted((a, b) => parts(b.words) - parts(a.words))) {
    const title = titleOf(range);
    const entity = known(words, title);
    // what only a title told stands for nobody where there is none
    if (entity && (title === null || known(words))) learn(entity, words);
    const bearer = entity ?? enter(calledIn(document, range, true), true, words);
    if (parts(words) > 1) bearer.gender ??= title ?? genderIn(document, [lowerAt(document, range[0])]);
    byRange.set(String(range), bearer);
  }
  return {
    rename(entity, name) {
      entity.name = name;
      full.addInitials(entity);
    },
    describe: (name, description) => byKey.get(nameKey(description)) ?? enter(name, false, description),
    at(range) {
      const at = byRange.get(String(range));
      if (at) return at;
      const words = ownWords(document, range);
      const entity = known(words, titleOf(range)) ?? enter(calledIn(document, range, true), true, words);
      byRange.set(String(range), entity);
      return entity;
    },
  };
}

/** Whether two runs are one name: the full stop of an initial or a title stands between them, or "van der". */
function isOneName(document: Document, [, end]: Range, [next]: Range): boolean {
  const between = tokensOf([end, next]).map((token) => lowerAt(document, token));
  if (between.length === 1 && between[0] === '.') {
    const last = lowerAt(document, end - 1);
    return last.length === 1 || document.language.titles.has(last);
  }
  return between.length > 0 && particlesEnd(document, end) === next;
}

/** Behind the small words that lead on from a given name to a surname; the token itself where there are none. */
function particlesEnd(document: Document, token: number): number {
  const { particles } = document.language;
  let at = token;
  while (particles.has(lowerAt(document, at)) && !isUpperAt(document, at)) at++;
  return at;
}

/**
 * Runs as names: without articles before them and small words behind them, initials and surnames joined to what
 * stands before them, titles gone where a full name is left. What holds no capital is none.
 */
export function nameRuns(document: Document, runs: readonly Range[]): Range[] {
  const { titles } = document.language;
  const isNoun = openNouns(document);
  const joined: Range[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && (run[0] < last[1] || isOneName(document, last, run)))
      joined[joined.length - 1] = [last[0], Math.max(last[1], run[1])];
    else joined.push(run);
    const [from, end] = joined.at(-1) ?? run;
    const surname = particlesEnd(document, end);
    if (surname > end && isUpperAt(document, surname) && isUpperAt(document, from))
      joined[joined.length - 1] = [from, surname + 1];
  }
  return joined.flatMap(([start, end]): Range[] => {
    let from = opensSentence(document, [start, end]) ? start + 1 : start;
    let to = end;
    while (from < to && (isArticle(document, from) || !isUpperAt(document, from))) from++;
    while (to > from && !isUpperAt(document, to - 1) && !/^[\p{L}\p{N}.)]/u.test(lowerAt(document, to - 1)))
      to--;
    if (from >= to) return [];
    let bare = from;
    while (
      bare < to &&
      (titles.has(lowerAt(document, bare)) || lowerAt(document, bare) === '.' || isNoun([bare, to]))
    )
      bare++;
    if (bare >= to) return [];
    const rest = tokensOf([bare, to]).filter((token) => isUpperAt(document, token));
    const isSurname = to - particlesEnd(document, bare) === 1;
    return [[rest.length > 1 || (bare > from && isSurname) ? bare : from, to]];
  });
}

/** Answers whether a full name begins with a noun that only opens a sentence: "Novelist" where "novelist" is said too. */
function openNouns(document: Document): (run: Range) => boolean {
  const { tokens } = document;
  let small: Set<string> | null = null;
  const isSmall = (word: string): boolean => {
    small ??= new Set(
      tokensOf([0, tokens.count])
        .filter((token) => !isUpperAt(document, token))
        .map((token) => lowerAt(document, token)),
    );
    return small.has(word);
  };
  return ([from, to]) =>
    to - from > 2 &&
    startsSentence(document, from) &&
    tokensOf([from + 1, to]).every((token) => isUpperAt(document, token)) &&
    !isGiven(document, from) &&
    isSmall(lowerAt(document, from));
}

/** Without lone words at the start of a sentence that are no name anywhere else: their capital says nothing. */
export function trusted(document: Document, runs: readonly Range[]): Range[] {
  const lone = (run: Range): boolean => run[1] - run[0] === 1 && startsSentence(document, run[0]);
  const elsewhere = new Set(
    runs.filter((run) => !lone(run)).flatMap((run) => tokensOf(run).map((token) => lowerAt(document, token))),
  );
  return runs.filter((run) => !lone(run) || elsewhere.has(lowerAt(document, run[0])));
}

/** Whether words, among them given names and titles, tell a man or a woman. */
export function genderIn({ language }: Document, words: readonly string[]): Entity['gender'] {
  for (const word of words) {
    const [he, she] = [language.male.has(nameKey(word)), language.female.has(nameKey(word))];
    if (he !== she) return he ? 'he' : 'she';
  }
  return null;
}
