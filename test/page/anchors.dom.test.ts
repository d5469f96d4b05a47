import { beforeEach, describe, expect, it } from 'vitest';
import { rangesOf, readPage } from '@/lib/page';
import { ADDRESS, articleHtml, PARAGRAPHS, paragraphs } from './invented-page';

const [first = '', ...others] = PARAGRAPHS;
const LINKED =
  'The harbour board will close the <a href="/lock">northern lock</a> for six weeks, Alma Reyes said.';

function load(): ReturnType<typeof readPage> {
  const body = paragraphs([LINKED, first, ...others]);
  const source = new DOMParser().parseFromString(articleHtml({ body }), 'text/html');
  document.replaceChild(document.adoptNode(source.documentElement), document.documentElement);
  return readPage(document, ADDRESS);
}

function wordsAt({ anchors, article }: ReturnType<typeof readPage>, words: string): string[] {
  const start = article.text.indexOf(words);
  return rangesOf(anchors, [[start, start + words.length]]).map((range) => range.toString());
}

describe('ranges of spans', () => {
  let reading: ReturnType<typeof readPage>;
  beforeEach(() => {
    reading = load();
  });

  it('hold the words of the span', () => {
    expect(wordsAt(reading, 'its chair Alma Reyes said')).toEqual(['its chair Alma Reyes said']);
  });

  it('are several where the words stand in several nodes', () => {
    expect(wordsAt(reading, 'close the northern lock for six weeks, Alma')).toEqual([
      'close the ',
      'northern lock',
      ' for six weeks, Alma',
    ]);
  });

  it('are none for words that have left the page', () => {
    document.querySelectorAll('p')[1]?.remove();
    expect(wordsAt(reading, 'its chair Alma Reyes said')).toEqual([]);
    expect(wordsAt(reading, 'the ice house')).toEqual(['the ice house']);
  });

  it('are none for words that have become others', () => {
    const text = document.querySelectorAll('p')[1]?.firstChild as Text;
    text.data = text.data.replace('Alma Reyes', 'Nina Kovac');
    expect(wordsAt(reading, 'its chair Alma Reyes said')).toEqual([]);
    expect(
      wordsAt(reading, 'The harbour board will close the northern lock for six weeks from'),
    ).toHaveLength(1);
  });

  it('are none for spans outside the text', () => {
    const end = reading.article.text.length;
    expect(
      rangesOf(reading.anchors, [
        [end, end + 20],
        [0, 0],
        [-5, 0],
      ]),
    ).toEqual([]);
  });
});
