// Notices that rest on the article's own words: caveats, credits, language, and finding nothing.
import { describe, expect, it } from 'vitest';
import type { Article, Credit } from '@/lib/model';
import { buildReport } from '@/lib/report';
import { analysis, article, report } from './made';

const THREE = ['Ada Marsh', 'Bo Linden', 'Port Authority'];
const codes = (over: Partial<Article>, paths = THREE): string[] =>
  report(paths, over).notices.map(({ code }) => code);
const PROSE = 'The boats went out at dawn and came back to the harbour with the tide. '.repeat(12);

describe('could-not-verify', () => {
  it.each([
    'The figures could not be independently verified.',
    'The claim could not immediately be confirmed.',
    'The recording has not been independently authenticated.',
    'The Lantern was unable to independently verify the account.',
    'The Lantern has not independently confirmed the number.',
    'The paper was not able to independently corroborate it.',
    'The reports do not appear to be sourced.',
    'The claim does not appear to be backed by any evidence.',
    'We couldn’t verify the picture.',
    'The Lantern could not verify the video.',
    'The Lantern was not able to immediately authenticate the footage.',
    'The Lantern could not confirm the authenticity of the letter.',
    'The unverified claim came after the boats had left.',
    'We have not been able to confirm the date.',
  ])('speaks: %s', (text) => {
    expect(codes({ text })).toEqual(['could-not-verify']);
  });

  it.each([
    'She could not confirm her travel plans.',
    'The appointment has been confirmed.',
    'It could be verified by anyone with a tide table.',
    'The senate has not yet confirmed the new harbour master.',
    'The Pilots’ Guild could not confirm the date.',
    'The name of the new ferry hasn’t been confirmed yet.',
  ])('is silent: %s', (text) => {
    expect(codes({ text })).toEqual([]);
  });

  it('is silent when the caveat is somebody’s statement, not the article’s', () => {
    const text = 'The cargo could not be verified, Ada Marsh said.';
    const made = report(
      [{ path: 'Ada Marsh', content: [[0, 32]], cue: [[44, 48]] }, 'Bo Linden', 'Bo Linden'],
      { text },
    );
    expect(made.notices).toEqual([]);
  });

  it('speaks when nothing but its place makes the caveat somebody’s', () => {
    const text = 'The cargo could not be verified. Ada Marsh was not there.';
    const made = report([{ path: 'Ada Marsh', content: [[0, 31]] }, 'Bo Linden', 'Bo Linden'], { text });
    expect(made.notices.map(({ code }) => code)).toEqual(['could-not-verify']);
  });

  it('speaks where the caveat was taken for a statement of nobody', () => {
    const text = 'The reports do not appear to be sourced. Ada Marsh was not there.';
    const made = report([{ path: '', content: [[0, 39]], cue: [[4, 11]] }, 'Ada Marsh', 'Bo Linden'], {
      text,
    });
    expect(made.notices.map(({ code }) => code)).toContain('could-not-verify');
  });

  it.each(['“They could not verify it', '« They could not verify it', '„They could not verify it'])(
    'is silent inside a quotation that nobody is named for: %s',
    (line) => {
      expect(codes({ text: `The boats were out.\n\n${line}.\n\n“The boats were out.”` })).toEqual([]);
    },
  );

  it('is silent on fewer than three claims', () => {
    expect(codes({ text: 'This could not be verified.' }, ['Ada Marsh', 'Bo Linden'])).toEqual([]);
  });

  it('points at the claims of its paragraph, or of the one before', () => {
    const text = 'Two ships sank, Ada Marsh said.\n\nNone did, Bo Linden said. Neither could be seen.';
    const spans = [
      [0, 14],
      [33, 41],
      [33, 41],
    ] as const;
    const claims = spans.map((span, i) => ({ path: THREE[i] ?? '', content: [span] }));
    const pointsAt = (whole: string): string[] | undefined =>
      report(claims, { text: whole }).notices.find(({ code }) => code === 'could-not-verify')?.claimIds;
    expect(pointsAt(`${text} It could not be verified.`)).toEqual(['c2', 'c3']);
    expect(pointsAt(`${text}\n\nIt could not be verified.`)).toEqual(['c2', 'c3']);
    expect(pointsAt('This could not be verified.')).toEqual(['c1']);
  });
});

describe('republished', () => {
  it.each<[by: string, credit: string, Partial<Article>]>([
    ['byline', 'Reuters', { byline: 'Reuters' }],
    ['byline', 'Associated Press', { byline: 'By Cleo Voss, Associated Press' }],
    ['byline', 'AP', { byline: 'AP', outlet: 'Napa Harbour Register' }],
    ['byline', 'AFP', { byline: 'Cleo Voss | AFP' }],
    ['dateline', 'AP', { text: 'PORT SELBY (AP) — The harbour will close.' }],
    ['dateline', 'Reuters', { text: 'PORT SELBY, May 5 (Reuters) - The harbour will close.' }],
    ['closing', 'Source link', { text: `${PROSE}\n\nSource link\n` }],
    [
      'closing',
      'This story first appeared in the Harbour Post.',
      { text: `${PROSE}\n\nThis story first appeared in the Harbour Post.` },
    ],
    [
      'closing',
      'Republished from the Daily Courier.',
      { text: `${PROSE}\n\nRepublished from the Daily Courier.` },
    ],
  ])('finds in the %s a credit: %s', (by, credit, over) => {
    const { notices } = report(THREE, over);
    expect(notices).toEqual([{ code: 'republished', by, credit, claimIds: [] }]);
  });

  it.each<[string, Partial<Article>]>([
    ['the agency itself', { byline: 'Reuters', outlet: 'Reuters' }],
    ['the agency under its other name', { byline: 'AP', outlet: 'The Associated Press' }],
    ['a state that is written like one', { byline: 'Cleo Voss, Port Selby, PA' }],
    ['the agency’s own site', { byline: 'AP', outlet: null, url: 'https://apnews.com/article/x' }],
    [
      'a page of the agency that states no outlet',
      { byline: 'AP', outlet: null, title: 'News from The Associated Press' },
    ],
    ['a name that only begins like one', { byline: 'Reutersberg Staff' }],
    ['its own first date', { text: `${PROSE}\n\nOriginally published on May 5, 2024.` }],
    ['its own first day', { text: `${PROSE}\n\nThis story was first published on Monday.` }],
    ['its own name', { text: `${PROSE}\n\nOriginally published in The Lantern.` }],
    ['words in the middle', { text: `Source link\n\n${PROSE}` }],
  ])('is silent: %s', (_, over) => {
    expect(codes(over)).toEqual([]);
  });
});

describe('a credit in the page’s tags', () => {
  const OWN_SITE = { url: 'https://www.bbc.co.uk/a', outlet: 'World Service Online' };
  const credited = (credit: Partial<Credit>, over: Partial<Article> = {}) =>
    report(THREE, {
      url: 'https://lantern.example/a',
      credit: { url: null, name: null, ...credit },
      ...over,
    }).notices;

  it.each<[object, Partial<Credit>]>([
    [{ code: 'republished', by: 'tags', credit: 'BBC' }, { url: 'https://news.bbc.co.uk/b' }],
    [
      { code: 'republished', by: 'tags', credit: 'tidewater.example' },
      { url: 'http://www.tidewater.example/b' },
    ],
    [{ code: 'republished', by: 'tags', credit: 'AFP' }, { name: 'AFP' }],
  ])('is told as %j', (notice, credit) => {
    expect(credited(credit)).toEqual([{ ...notice, claimIds: [] }]);
  });

  it.each<[string, Partial<Credit>, Partial<Article>]>([
    ['its own name on another site', { url: 'https://lantern.test/b' }, {}],
    ['its own other site', { url: 'https://www.bbc.com/b' }, { outlet: 'BBC News' }],
    ['its own site, where it names itself otherwise', { url: 'https://www.bbc.com/b' }, OWN_SITE],
    ['an agency on its own page', { name: 'Reuters' }, { outlet: 'Reuters' }],
    ['an organisation that is no agency', { name: 'Lantern Media Holding' }, {}],
    ['an address that is none', { url: 'https://' }, {}],
  ])('is silent: %s', (_, credit, over) => {
    expect(credited(credit, over)).toEqual([]);
  });
});

describe('finding nothing', () => {
  it('is not said where somebody thinks something', () => {
    const { notices } = report([{ path: 'Ada Marsh', manner: 'thought' }], { text: PROSE });
    expect(notices).toEqual([]);
  });

  it.each<[string, string[], Partial<Article>]>([
    ['says so on a whole article', ['no-attribution-found'], { text: PROSE }],
    ['not on a part of one', [], { text: PROSE, read: 'part' }],
    ['not on a few words', [], { text: 'The harbour will close.' }],
    ['not on a page that is no article', [], { text: PROSE, read: 'none' }],
  ])('%s', (_, expected, over) => {
    expect(codes(over, [])).toEqual(expected);
  });

  it.each([
    ['pt', 'pt-BR', 'pt'],
    ['ja', 'JA', 'ja'],
    ['sv', 'nb', 'und'],
    ['pt', null, 'und'],
    ['und', 'pt', 'und'],
  ])(
    'says that a text in %s on a page in %s is in a language that is not read: %s',
    (language, lang, told) => {
      const noticesOn = (text: string) =>
        buildReport('made', article({ text, lang }), { ...analysis([]), model: null, language }, '1.2.3')
          .notices;
      expect(noticesOn(PROSE)).toEqual([{ code: 'other-language', language: told, claimIds: [] }]);
      expect(noticesOn('')).toEqual([]);
    },
  );
});
