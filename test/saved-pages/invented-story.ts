// Invented stories for trying real browsers on: who says what is plain, so that it is plain what must be marked.

export const LOCK = [
  '“The northern lock will close for six weeks,” the harbour’s chair Alma Reyes said on Monday, after the board had met behind closed doors until late in the evening.',
  '“Nobody will lose a day of work,” said Tomas Brandt, who runs the ice house and two of the trawlers that land their catch on the old stone pier beside it.',
  'The ministry of waters said the gates were last replaced in the year of the great flood, when half of the lower town stood under water for nine days.',
  '“The hinges are cracked from end to end,” the diver Ines Halloran told reporters, and showed them a drawing that she had made on the bottom of the basin.',
  'Two ferry lines will stop at the southern quay for as long as the work goes on, according to the harbour office, and passengers will be carried there by bus.',
];

/** The first claim of the lock's story, as it is marked. */
export const LOCK_CLAIM = 'The northern lock will close for six weeks';

export const BRIDGE = [
  '“The southern bridge will open before the first snow,” the engineer Pia Lindqvist said on Tuesday, as the last of its cables was drawn over the river.',
  '“We have waited eleven years for it,” said Oskar Tamm, who has kept the toll house on the eastern bank since his mother gave it up, and knows every driver.',
  'The council of roads said the toll would stay as it is until the summer after next, when a new count of carts and cars is to be made on both of the banks.',
  '“The pillars stand deeper than the church is high,” the surveyor Nadia Orlo told the council, and laid out a plan on which each of them was drawn to scale.',
];

export const paragraphs = (words: readonly string[]): string =>
  words.map((one) => `<p>${one}</p>`).join('\n');

export interface Story {
  title?: string;
  head?: string;
  /** What stands in the page's body; the lock's story in an article unless told. */
  body?: string;
  /** The page's own script. */
  script?: string;
}

/** The HTML of a page that says it is an article. */
export function storyPage({
  title = 'Northern lock to close for six weeks',
  head = '',
  body = `<main><article><h1>${title}</h1>${paragraphs(LOCK)}</article></main>`,
  script = '',
}: Story = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>
    <meta property="og:type" content="article"><meta name="author" content="Ruben Kast">
    <meta property="article:published_time" content="2024-05-13T18:40:00+02:00">
    <style>body { max-width: 40em; margin: 2em auto; font: 18px/1.6 serif }</style>${head}</head>
    <body>${body}<script>${script}</script></body></html>`;
}
