// What would be searched for elsewhere: little, telling, and nothing about the author or the reader.
import { describe, expect, it } from 'vitest';
import { searchLinks, searchWords } from '@/lib/coverage';
import { report } from './made';

describe('searchWords', () => {
  it('are a name of the headline and three keywords', () => {
    const words = searchWords(
      report({
        title: 'Marsh: harbour to close in autumn',
        text:
          'The harbour closes in autumn, its master Ada Marsh said. The quay sinks, as Marsh told Channel Nine, and ' +
          'Channel Nine showed the harbour. In autumn, says Channel Nine, it rains.',
      }),
    );
    expect(words).toBe('Marsh (harbour OR autumn OR close)');
  });

  it.each<[string, Parameters<typeof report>[0], string | null]>([
    ['no name', { title: 'Harbour closes', text: 'the harbour closes' }, 'harbour closes'],
    ['one keyword', { title: null, text: 'it is in Selby, harbour' }, 'Selby harbour'],
    ['only a name', { title: null, text: 'it is in Selby' }, 'Selby'],
    ['nothing', { title: null, text: 'It is so.' }, null],
  ])('make do with %s', (_, over, words) => {
    expect(searchWords(report(over))).toBe(words);
  });

  it('are a person’s name, not a noun, where all nouns have capitals', () => {
    const words = searchWords(
      report({
        title: 'Tolk: Hafen schließt im Herbst',
        text: 'Im Herbst wird der Hafen geschlossen, sagte der Hafenmeister Bram Tolk. Der Hafen sinkt, und der Hafen ist alt.',
        engine: { version: '0', model: 'invented', language: 'de' },
      }),
    );
    expect(words).toMatch(/^Tolk \(hafen OR /);
  });

  it('are no name that stands deep in the text alone', () => {
    const filler = 'the quay of the harbour sinks into the mud and the boats lie idle. '.repeat(12);
    const words = searchWords(
      report({ title: 'Harbour closes', text: `${filler} A song by Corran plays, and Corran sings.` }),
    );
    expect(words).not.toContain('Corran');
  });

  it('tell nobody of the author or the outlet', () => {
    const words = searchWords(
      report({
        title: 'Voss on the harbour for The Lantern',
        text: 'Told by Cleo Voss, to whom Voss is Voss, at the Lantern in Selby.',
        byline: 'Cleo Voss',
      }),
    );
    expect(words).toMatch(/^Selby /);
    expect(words).not.toMatch(/voss|cleo|lantern/i);
  });

  it('hold words alone, whatever a headline holds', () => {
    const words = searchWords(
      report({ title: '"><script>alert(1)</script> site:evil.example -harbour "quay"', text: '' }),
    );
    expect(words).toMatch(/^[\p{L} ()]+$/u);
  });
});

it('searchLinks lead to https addresses that carry the words and no more', () => {
  const words = 'Marsh (harbour OR quay OR autumn)';
  const links = searchLinks(words, 'de');
  expect(links.map(({ engine }) => engine)).toEqual(['DuckDuckGo', 'Google News', 'Bing News', 'GDELT']);
  for (const { url } of links) {
    const { protocol, searchParams } = new URL(url);
    expect(protocol).toBe('https:');
    expect(searchParams.get('q') ?? searchParams.get('query')).toBe(words);
  }
});

it('searchLinks ask for the edition of the article’s language', () => {
  const parameters = searchLinks('Tolk hafen', 'de').map(({ url }) => new URL(url).searchParams);
  expect(parameters.map((one) => one.get('ceid') ?? one.get('mkt')).filter(Boolean)).toEqual([
    'DE:de',
    'de-DE',
  ]);
});
