// The command on files: what it prints, and what it says of files that it cannot read.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseOptions } from '@/lib/cli/options';
import { madeFolder, parsedLines, runCommand } from './run-command';

const STORY = `Harbour of Port Selby to close

The harbour of Port Selby will close in autumn, Ada Marsh said on Monday.

“The quay is sinking,” Marsh, the harbour master, said. “It has been sinking for years.”
`;
const PARAGRAPH =
  '<p>The harbour of Port Selby will close in autumn, said Ada Marsh, who has run it for nine years and knows each of its stones. “The quay is sinking,” she told the council, “and it has been sinking since the flood.”</p>';
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour of Port Selby to close</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Lantern"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Harbour of Port Selby to close</h1>${PARAGRAPH.repeat(6)}</article></body></html>`;

const folder = madeFolder({
  'story.txt': STORY,
  'no-headline.txt': 'One sentence only, and it ends here.\n\nAnother one.',
  'page.one.html': PAGE,
  'packed.html.gz': gzipSync(PAGE),
  'latin.txt': Buffer.from('Caf\u00e9 closes\n\nIt will, said Ada Marsh.', 'latin1'),
  'marked.txt': `\uFEFF${STORY}`,
  'broken.html.gz': gzipSync(PAGE).subarray(0, 80),
  'empty.txt': ' \n\n',
  'picture.html': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
  'story.md': STORY,
  'steering.txt': 'Red \u001b[31malert\u0007\n\nIt is red, said Ada Marsh.',
});

describe('a text file', () => {
  it('becomes one line of JSON with the keys of a report, in their order', async () => {
    const { output, errors, code } = await runCommand(['story.txt'], folder);
    expect([errors, code]).toEqual(['', 0]);
    expect(output.endsWith('}\n')).toBe(true);
    const [report] = parsedLines(output);
    expect(Object.keys(report ?? {}).join(' ')).toBe(
      'id url title byline outlet published lang read text claims sources origins summary notices engine',
    );
    expect(report).toMatchObject({
      id: 'story',
      url: null,
      title: 'Harbour of Port Selby to close',
      read: 'whole',
      text: STORY,
    });
  });

  it('takes no sentence for a headline, reads Windows-1252, and leaves a byte order mark out', async () => {
    const { output } = await runCommand(['no-headline.txt', 'latin.txt', 'marked.txt'], folder);
    const [plain, latin, marked] = parsedLines(output);
    expect(plain?.['title']).toBeNull();
    expect(latin?.['title']).toBe('Café closes');
    expect(marked?.['text']).toBe(STORY);
  });
});

describe('a page', () => {
  it('is read as a live page is, packed or not', async () => {
    const { output, code } = await runCommand(['page.one.html', 'packed.html.gz'], folder);
    const [page, packed] = parsedLines(output);
    expect(code).toBe(0);
    expect(page).toMatchObject({ id: 'page.one', outlet: 'The Lantern', lang: 'en', read: 'whole' });
    expect(page?.['text']).toContain('“The quay is sinking,” she told the council');
    expect(page?.['text']).not.toContain('Home');
    expect(packed).toEqual({ ...page, id: 'packed' });
  });

  it('gets its address from --url', async () => {
    const { output } = await runCommand(['--url', 'https://lantern.example/a', 'page.one.html'], folder);
    expect(parsedLines(output)[0]).toMatchObject({ url: 'https://lantern.example/a' });
  });

  it('comes from standard input as "-", which may as well be text', async () => {
    const page = await runCommand(['-'], folder, PAGE);
    const plain = await runCommand(['-'], folder, STORY);
    expect(parsedLines(page.output)[0]).toMatchObject({ id: 'stdin', outlet: 'The Lantern' });
    expect(parsedLines(plain.output)[0]).toMatchObject({ id: 'stdin', text: STORY });
  });

  it('is plain text with --text', async () => {
    const { output } = await runCommand(['--text', 'page.one.html', 'story.md'], folder);
    expect(parsedLines(output).map((report) => report['text'])).toEqual([PAGE, STORY]);
  });
});

describe('--pretty', () => {
  it('prints the title and the quiet line, no wider than 80 columns, and lets no page steer the terminal', async () => {
    const { output, code } = await runCommand(['--pretty', 'story.txt', 'steering.txt'], folder);
    expect(code).toBe(0);
    expect(output).toMatch(/^Harbour of Port Selby to close\n\n\S.*\.\n/);
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(output).toContain('Red [31malert');
    expect(output).toMatch(/\n\nWhence \d+\.\d+\.\d+ \(en-\d+\)\n\n?$/);
  });
});

describe('bad input', () => {
  it('gets a sentence each, while the other files go on', async () => {
    const bad = ['gone.html', 'broken.html.gz', 'empty.txt', 'picture.html', 'story.md', '.'];
    const { output, errors, code } = await runCommand([...bad, 'story.txt'], folder);
    expect(code).toBe(1);
    expect(parsedLines(output).map((report) => report['id'])).toEqual(['story']);
    expect(errors.split('\n')).toEqual([
      'whence: gone.html does not exist.',
      'whence: broken.html.gz is a gzip file that was cut short: download it again.',
      'whence: empty.txt is empty.',
      'whence: picture.html looks like a binary file. Whence reads HTML and plain text.',
      'whence: story.md is neither .html nor .txt: add --text to read it as plain text.',
      'whence: . is a folder: name the files in it.',
      '',
    ]);
  });

  it('of the command itself is told in one line', async () => {
    const { output, errors, code } = await runCommand(['--colour', 'story.txt'], folder);
    expect([output, code]).toEqual(['', 2]);
    expect(errors).toBe('whence: There is no option --colour. --help tells what there is.\n');
  });

  it.each<[string[], RegExp]>([
    [[], /^Name at least one file/],
    [['--url'], /^--url .*not used like that/],
    [['--pretty=yes', 'story.txt'], /^--pretty .*not used like that/],
    [['--url', 'ftp://lantern.example', 'story.txt'], /^--url wants an http or https address/],
    [['--url', 'https://lantern.example', 'a.txt', 'b.txt'], /^--url is the address of one file/],
    [['--jsonl', 'story.txt'], /^--jsonl reads standard input/],
    [['--jsonl', '--pretty'], /^--jsonl goes with --jobs and --resume only/],
    [['story.txt', '--jobs', '2'], /^--jobs and --resume go with --jsonl or --warc/],
    [['--jsonl', '--jobs', '0'], /^--jobs wants a number from 1 to 256, not "0"/],
    [['--jsonl', '--jobs', 'many'], /^--jobs wants a number .* not "many"/],
    [['--warc', '--jobs=-1', 'a.warc'], /^--jobs wants a number .* not "-1"/],
  ])('is told of options that make no sense: %j', (args, sentence) => {
    expect(() => parseOptions(args)).toThrow(sentence);
  });

  it('explains with --explain why a page is taken for an article, sign by sign', async () => {
    const { output, code } = await runCommand(['--explain', 'page.one.html'], folder);
    expect(code).toBe(0);
    expect(output).toMatch(/^page.one: an article, whole, score \+\d/);
    expect(output).toMatch(/^ +[+-]\d+\.\d\d {2}\w+$/m);
  });

  it('is shown the way by --help', async () => {
    const { output, code } = await runCommand(['--help'], folder);
    expect(code).toBe(0);
    for (const option of ['--text', '--pretty', '--url', '--jsonl', '--help'])
      expect(output).toContain(option);
  });
});
