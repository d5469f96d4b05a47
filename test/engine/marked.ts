// Reads the tables' markup: [content], {cue} and <source> in one sentence stand for the spans of one attribution.

export interface Marked {
  text: string;
  content: string[];
  cue: string[];
  source: string[];
}

const ROLES = { '[': 'content', '{': 'cue', '<': 'source' } as const;
const CLOSING = /[\]}>]/;

/** The sentence without its marks, and the words of each role in order. */
export function marked(sentence: string): Marked {
  const result: Marked = { text: '', content: [], cue: [], source: [] };
  let open: { role: (typeof ROLES)[keyof typeof ROLES]; from: number } | null = null;
  for (const character of sentence) {
    if (character in ROLES) open = { role: ROLES[character as keyof typeof ROLES], from: result.text.length };
    else if (CLOSING.test(character) && open) {
      result[open.role].push(result.text.slice(open.from));
      open = null;
    } else result.text += character;
  }
  return result;
}
