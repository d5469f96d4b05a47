// From characters to a report, through the same rooms that a live page goes through.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { openEngine } from '../engine';
import type { Article, Report } from '../model';
import { readPage } from '../page';
import { buildReport } from '../report';
import type { CliProcess } from './command';
import { readInputFile } from './input-file';
import { parseHtml } from './parse-html';
import { readPlainText } from './plain-text';

const WEIGHTS = new URL('../engine/network/weights/', import.meta.url);
const engine = openEngine((language) => readFile(new URL(`${language}.bin`, WEIGHTS)));
const PACKAGE = new URL('../../package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };

/** What is known of an article beside its content. The page's own words about itself go before. */
export interface Known {
  url: string | null;
  title: string | null;
  /** ISO 8601. */
  published: string | null;
}

/**
 * The report on a page or a text in a file, or on standard input.
 * @param file a path, or "-"
 * @throws {InputError} with what is wrong, to be put behind the file's name
 */
export async function reportOnFile(
  file: string,
  { input, folder }: Pick<CliProcess, 'input' | 'folder'>,
  { text, url }: { text: boolean; url: string | null } = { text: false, url: null },
): Promise<Report> {
  const { id, kind, content } = await readInputFile(file, { asText: text, folder, input });
  const known = { url, title: null, published: null };
  return kind === 'html' ? reportOnHtml(id, content, known) : reportOnText(id, content, known);
}

/**
 * The report on a page's HTML, read by the code that reads a live page.
 * @throws what reading it failed with
 */
export async function reportOnHtml(id: string, html: string, known: Known): Promise<Report> {
  const { article, fault } = readPage(parseHtml(html), known.url);
  if (fault !== undefined) throw fault;
  return reportOn(id, {
    ...article,
    url: article.url ?? known.url,
    title: article.title ?? known.title,
    published: article.published ?? known.published,
  });
}

/** The report on a plain text; its `text` is the text given, character for character. */
export function reportOnText(id: string, text: string, known: Known): Promise<Report> {
  return reportOn(id, readPlainText(text, known));
}

async function reportOn(id: string, article: Article): Promise<Report> {
  const analysis = await engine.analyze(article.read === 'none' ? { text: '' } : article);
  return buildReport(id, article, analysis, version);
}
