// Forms of English verbs: the regular ones by rule, the others from a list.
import type { Verb } from './verbs';

// lemma: past, participle
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  read: ['read', 'read'],
  swear: ['swore', 'sworn'],
  hear: ['heard', 'heard'],
  sing: ['sang', 'sung'],
  teach: ['taught', 'taught'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  go: ['went', 'gone'],
  speak: ['spoke', 'spoken'],
  broadcast: ['broadcast', 'broadcast'],
  forecast: ['forecast', 'forecast'],
  deny: ['denied', 'denied'],
  imply: ['implied', 'implied'],
  cry: ['cried', 'cried'],
  reply: ['replied', 'replied'],
  testify: ['testified', 'testified'],
  decry: ['decried', 'decried'],
  clarify: ['clarified', 'clarified'],
  certify: ['certified', 'certified'],
  worry: ['worried', 'worried'],
  specify: ['specified', 'specified'],
  verify: ['verified', 'verified'],
  admit: ['admitted', 'admitted'],
  quip: ['quipped', 'quipped'],
  slam: ['slammed', 'slammed'],
  beg: ['begged', 'begged'],
  snap: ['snapped', 'snapped'],
  plan: ['planned', 'planned'],
  refer: ['referred', 'referred'],
  prefer: ['preferred', 'preferred'],
  dub: ['dubbed', 'dubbed'],
  rip: ['ripped', 'ripped'],
  pan: ['panned', 'panned'],
  regret: ['regretted', 'regretted'],
  brag: ['bragged', 'bragged'],
  label: ['labelled', 'labelled'],
};
const VOWEL_Y = /[aeou]y$/;

/** Every form of a verb with the name of the form. The past stands for the participle where they are alike. */
export function inflect(lemma: string): [word: string, form: Verb['form']][] {
  const irregular = IRREGULAR[lemma];
  const ends = (pattern: RegExp): boolean => pattern.test(lemma);
  const third = ends(/(?:s|sh|ch|x|z|o)$/)
    ? `${lemma}es`
    : ends(/y$/) && !VOWEL_Y.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const past = irregular?.[0] ?? (ends(/e$/) ? `${lemma}d` : `${lemma}ed`);
  const doubled =
    irregular && past.endsWith('ed') && past.length === lemma.length + 3 ? past.slice(0, -2) : lemma;
  const ing = ends(/ee$/) || !ends(/e$/) ? `${doubled}ing` : `${lemma.slice(0, -1)}ing`;
  const forms: [string, Verb['form']][] = [
    [past, 'past'],
    [third, 's'],
    [ing, 'ing'],
    [lemma, 'base'],
  ];
  if (irregular && irregular[1] !== past) forms.push([irregular[1], 'participle']);
  if (lemma === 'label') forms.push(['labeled', 'past'], ['labeling', 'ing']);
  return forms;
}
