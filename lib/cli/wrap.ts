// Lines for a terminal.

/** When the output is no terminal, or a very wide one. */
const COLUMNS = { usual: 80, most: 100, least: 30 };

/** The columns to fill on a terminal that is so wide; undefined where the output is none. */
export function widthFor(columns: number | undefined): number {
  return Math.max(COLUMNS.least, Math.min(columns ?? COLUMNS.usual, COLUMNS.most));
}

/** Control and format characters, white space aside. */
const STEERING = /[^\P{C}\s]/gu;

/**
 * Breaks a text into lines at spaces. White space is evened out, and control characters are left out: a page's
 * words must not steer the terminal.
 * @param width columns a line may fill
 * @param first what the first line begins with; `rest`, what the others do
 * @example wrap('The quay sinks', 9) // 'The quay\nsinks'
 */
export function wrap(text: string, width: number, first = '', rest = first): string {
  const words = text.replace(STEERING, '').split(/\s+/);
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of words.filter((w) => w !== '')) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}
