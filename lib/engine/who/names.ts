// Gathers the names of an article: full names with their surnames, bodies with their acronyms and short forms.
import { lowerAt, wordsOf, type Document } from '../document/document';
import type { Range } from '../document/tokens';
import { outletCalled } from '../../outlets/outlets';
import { nameKey, newEntity, type Entity } from './entity';
import { ACRONYM, isUpperAt, tokensOf } from './phrase';

export interface Names {
  /** The entity that a run of name tokens means; it is entered where it is new. */
  at(range: Range): Entity;
  /** The entity that words mean, where one does. */
  called(words: string): Entity | undefined;
  /** Enters somebody who has no name, under a description. */
  describe(words: string): Entity;
  readonly all: readonly Entity[];
}

/** Opens the names of a document. `runs`: all of them in the order of the text. */
export function gatherNames(document: Document, runs: readonly Range[]): Names {
  const all: Entity[] = [];
  const byKey = new Map<string, Entity>();
  const byRange = new Map<string, Entity>();

  const enter = (words: string, named: boolean): Entity => {
    const entity = newEntity(words, named);
    all.push(entity);
    learn(entity, words);
    const canonical = named ? outletCalled(nameKey(words)) : undefined;
    if (canonical) learn(entity, canonical);
    return entity;
  };
  const learn = (entity: Entity, words: string): void => {
    entity.keys.add(nameKey(words));
    if (!byKey.has(nameKey(words))) byKey.set(nameKey(words), entity);
  };
  const exact = (words: string): Entity | undefined => {
    const canonical = outletCalled(nameKey(words));
    return byKey.get(nameKey(words)) ?? (canonical === undefined ? undefined : byKey.get(nameKey(canonical)));
  };

  const clean = trusted(document, runs).map((range) => ({
    range,
    words: wordsOf(document, range).replace(/[’']s?$/u, ''),
  }));
  // full names first, so that a surname in the headline finds its bearer in the text
  for (const { range, words } of clean.filter(({ words: own }) => own.includes(' ')))
    byRange.set(String(range), exact(words) ?? sameFullName(all, words) ?? enter(words, true));
  for (const [i, { range, words }] of clean.entries()) {
    if (words.includes(' ')) continue;
    const before = clean[i - 1];
    const known = exact(words) ?? bracketed(document, before?.range, range, byRange) ?? partOf(all, words);
    const entity = known ?? enter(words, true);
    if (known) learn(known, words);
    byRange.set(String(range), entity);
  }
  return {
    all,
    called: exact,
    describe: (words) => byKey.get(nameKey(words)) ?? enter(words, false),
    at(range) {
      const known = byRange.get(String(range));
      if (known) return known;
      const words = wordsOf(document, range).replace(/[’']s?$/u, '');
      const entity =
        exact(words) ??
        (words.includes(' ') ? sameFullName(all, words) : partOf(all, words)) ??
        enter(words, true);
      byRange.set(String(range), entity);
      return entity;
    },
  };
}

/**
 * Runs as names: without articles before them and small words behind them, initials joined to what follows, titles
 * gone where a full name is left. What holds no capital is none.
 */
export function nameRuns(document: Document, runs: readonly Range[]): Range[] {
  const { articles, pointing, titles } = document.language;
  const joined: Range[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const initial =
      last &&
      run[0] - last[1] === 1 &&
      lowerAt(document, last[1]) === '.' &&
      lowerAt(document, last[1] - 1).length === 1;
    if (last && initial) joined[joined.length - 1] = [last[0], run[1]];
    else joined.push(run);
  }
  return joined.flatMap(([start, end]): Range[] => {
    let from = start;
    let to = end;
    const word = (): string => lowerAt(document, from);
    while (from < to && (articles.has(word()) || pointing.has(word()) || !isUpperAt(document, from))) from++;
    while (to > from && !isUpperAt(document, to - 1) && !/^[\p{L}\p{N}.)]/u.test(lowerAt(document, to - 1)))
      to--;
    if (from >= to) return [];
    let bare = from;
    while (bare < to && (titles.has(lowerAt(document, bare)) || lowerAt(document, bare) === '.')) bare++;
    if (bare >= to) return [];
    const rest = tokensOf([bare, to]).filter((token) => isUpperAt(document, token));
    return [[rest.length > 1 || (bare > from && to - bare === 1) ? bare : from, to]];
  });
}

/** Without lone words at the start of a sentence that are no name anywhere else: their capital says nothing. */
export function trusted(document: Document, runs: readonly Range[]): Range[] {
  const { place, sentence } = document.tokens;
  const starts = ([from]: Range): boolean =>
    (place[from] ?? 0) % 3 > 0 || ((place[from - 1] ?? 0) % 3 > 0 && sentence[from - 1] === sentence[from]);
  const lone = (run: Range): boolean => run[1] - run[0] === 1 && starts(run);
  const elsewhere = new Set(
    runs.filter((run) => !lone(run)).flatMap((run) => tokensOf(run).map((token) => lowerAt(document, token))),
  );
  return runs.filter((run) => !lone(run) || elsewhere.has(lowerAt(document, run[0])));
}

/** "Roe Valley Trust (RVT)", "Roe Valley Trust, or RVT": the short form right behind the long one. */
function bracketed(
  document: Document,
  before: Range | undefined,
  [from, to]: Range,
  byRange: ReadonlyMap<string, Entity>,
): Entity | undefined {
  if (!before || from - before[1] > 2 || from - before[1] < 1) return undefined;
  const words = wordsOf(document, [from, to]);
  const opens =
    lowerAt(document, from - 1) === '(' || (ACRONYM.test(words) && lowerAt(document, from - 2) === ',');
  return opens ? byRange.get(String(before)) : undefined;
}

/** One whose words begin and end alike: "Ann M. Roe" and "Ann Roe". */
function sameFullName(all: readonly Entity[], words: string): Entity | undefined {
  const key = nameKey(words).split(' ');
  return all.find(({ named, keys }) => {
    if (!named) return false;
    return [...keys].some((other) => {
      const parts = other.split(' ');
      return parts.length > 1 && parts[0] === key[0] && parts.at(-1) === key.at(-1);
    });
  });
}

/** The one bearer of a surname or a given name, or the body that an acronym spells; nobody where there are several. */
function partOf(all: readonly Entity[], word: string): Entity | undefined {
  const key = nameKey(word);
  const full = all.filter(({ named, name }) => named && name.includes(' '));
  const has = (test: (parts: string[]) => boolean): Entity | undefined => {
    const bearers = full.filter(({ keys }) =>
      [...keys].some((other) => other.includes(' ') && test(other.split(' '))),
    );
    return bearers.length === 1 ? bearers[0] : undefined;
  };
  if (ACRONYM.test(word)) {
    const spelled = full.findLast(({ name }) => initialsOf(name).includes(word.replace(/\./gu, '')));
    if (spelled) return spelled;
  }
  return has((parts) => parts.at(-1) === key) ?? has((parts) => parts[0] === key && key.length > 2);
}

const initialsOf = (name: string): string => {
  const capitals = name
    .split(/[\s-]+/u)
    .map((part) => /^\p{Lu}/u.exec(part)?.[0] ?? '')
    .join('');
  return capitals.length > 1 ? capitals : '';
};
