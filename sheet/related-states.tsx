// Related coverage and its settings in every state, for the sheet.
import type { ComponentProps } from 'preact';
import { bringIntoView } from '../components/bring-into-view';
import { RelatedCoverage } from '../components/RelatedCoverage';
import type { RelatedResult } from '../components/RelatedItem';
import type { FailedHost, SearchState } from '../components/RelatedSearch';
import { ShelfSettings } from '../components/ShelfSettings';
import { PRESET_FEEDS, SWITCHED, type SwitchName } from '../lib/coverage/providers';
import { t } from '../locales';
import type { SheetState } from './states';

const NOW = Date.UTC(2026, 4, 20, 12);
const nothing = () => undefined;
type Props = ComponentProps<typeof RelatedCoverage>;
type Known = NonNullable<RelatedResult['known']>['comparison'];

const found = (
  title: string,
  outlet: string,
  days: number,
  more: Partial<RelatedResult> = {},
): RelatedResult => ({
  title,
  outlet,
  url: `https://${outlet.toLowerCase().replaceAll(' ', '')}.example/${days}`,
  published: new Date(NOW - days * 86_400_000).toISOString(),
  via: null,
  readable: true,
  known: null,
  ...more,
});
const known = (label: Known['label'], more: Partial<Known> = {}): Pick<RelatedResult, 'known'> => ({
  known: {
    comparison: {
      label,
      sharedOrigins: [],
      sharedQuotes: [],
      containment: 0,
      sharedCredit: null,
      citations: [null, null],
      ...more,
    },
  },
});
const verrick = {
  name: 'Anton Verrick',
  statements: [
    ['the armada would stand in the strait by Friday'],
    ['“forty trawlers, and not one of them is fishing”', 'the fleet takes its orders from the ministry'],
  ],
} as const;

const GROUPS: Props['groups'] = [
  {
    kind: 'cited',
    origin: null,
    shared: false,
    results: [found('The Northline', 'northline', 1)],
  },
  {
    kind: 'origin',
    origin: 'Anton Verrick',
    shared: true,
    results: [
      found('Armada of trawlers closes the strait, retired admiral says', 'Northline', 0, {
        ...known('same-origin', { sharedOrigins: [verrick] }),
      }),
      found('Forty trawlers, “and not one of them is fishing”', 'Morning Quay', 1, {
        ...known('republished', { sharedOrigins: [verrick], containment: 0.64, sharedCredit: 'Reuters' }),
      }),
    ],
  },
  {
    kind: 'others',
    origin: null,
    shared: false,
    results: [
      found('Ministry has nothing to say about boats', 'Lantern', 2, known('none-found')),
      found('What the harbour master told the Lantern', 'Gazette', 2, {
        ...known('cites', { citations: [null, { outlet: 'Lantern', claims: ['the boats came at night'] }] }),
      }),
      found('Strait closed to ferries', 'Post', 3, {
        via: { name: 'GDELT', url: 'https://www.gdeltproject.org/' },
      }),
      found('Strait closed, search says', 'Courier', 4, {
        via: { name: 'Google', url: null },
        readable: false,
      }),
    ],
  },
];

const links = ['DuckDuckGo', 'Google News', 'Bing News', 'GDELT'].map((engine) => ({
  engine,
  url: 'https://search.example/',
}));
const search = (
  states: SearchState['states'],
  words = 'Verrick (trawlers OR strait OR armada)',
): SearchState => ({
  words,
  states,
  links: words === '' ? [] : links,
  providers: [
    { name: 'feeds', hosts: ['feeds.northline.example', 'rss.morningquay.example'] },
    { name: 'gdelt', sendsDates: true, hosts: words === '' ? [] : ['api.gdeltproject.org'] },
    { name: 'searxng', hosts: words === '' ? [] : ['search.home.example'] },
  ],
});
const failed = (host: string, failure: FailedHost['failure'], minutes: number | null = 1): FailedHost => ({
  host,
  failure,
  retryAt: minutes === null ? null : NOW + minutes * 60_000,
});
const answered = (items: number, shown: number, failures: FailedHost[] = []) =>
  ({ status: 'answered', items, shown, failures }) as const;

const related = (given: Partial<Props>): SheetState => ({
  style: 'panel',
  draw: () => (
    <div class="panel framed">
      <main tabIndex={-1} onFocusIn={bringIntoView}>
        <h1 class="unseen">{t.name}</h1>
        <h2 class="unseen">{t.tabs.related}</h2>
        <div class="view">
          <RelatedCoverage
            groups={[]}
            shelfOn={false}
            isPrivate={false}
            keeping={'no'}
            readings={{}}
            onShelf={nothing}
            onForget={nothing}
            onStory={nothing}
            onWeek={nothing}
            onRead={nothing}
            now={NOW}
            search={search({})}
            searching={{ onWords: nothing, onAsk: nothing, onCancel: nothing }}
            {...given}
          />
        </div>
      </main>
    </div>
  ),
});

/** Which searches are turned on. */
const switches = (isOn: (search: (typeof SWITCHED)[number]) => boolean) =>
  Object.fromEntries(SWITCHED.map((search) => [search.name, isOn(search)])) as Record<SwitchName, boolean>;

const settings = (given: Partial<ComponentProps<typeof ShelfSettings>>): SheetState => ({
  style: 'settings',
  draw: () => (
    <main class="document settings" onFocusIn={bringIntoView}>
      <h1>{t.settings.title}</h1>
      <ShelfSettings
        choices={{
          shelf: { on: false, days: 30, most: 2000 },
          feeds: [],
          ...switches(({ onAtFirst }) => onAtFirst),
          searxng: '',
        }}
        failed={false}
        presets={PRESET_FEEDS}
        searches={SWITCHED.map(({ name }) => name)}
        articles={[]}
        onChange={nothing}
        onForget={nothing}
        onForgetAll={nothing}
        onExport={nothing}
        onWeek={nothing}
        {...given}
      />
    </main>
  ),
});

export const RELATED_STATES: Readonly<Record<string, SheetState>> = {
  'related-empty': related({}),
  'related-no-words': related({ search: search({}, '') }),
  'related-groups': related({ groups: GROUPS, shelfOn: true, keeping: 'kept' }),
  'related-reading': related({
    groups: GROUPS,
    readings: { [GROUPS[0]?.results[0]?.url ?? '']: 'reading', 'https://post.example/3': 'moved' },
  }),
  'related-asking': related({
    search: search({
      feeds: { status: 'asking', done: 1, of: 2 },
      gdelt: { status: 'asking', done: 0, of: 1 },
    }),
  }),
  'related-answered': related({
    groups: GROUPS,
    search: search({ feeds: answered(212, 3), gdelt: answered(0, 0), searxng: answered(1, 1) }),
  }),
  'related-failed': related({
    search: search({
      feeds: answered(40, 1, [
        failed('feeds.northline.example', 'unreachable'),
        failed('rss.morningquay.example', 'unreachable', 5),
        failed('rss.lantern.example', 'redirected'),
        failed('rss.post.example', 'too-large'),
      ]),
      gdelt: answered(0, 0, [failed('api.gdeltproject.org', 'timed-out')]),
      searxng: answered(0, 0, [failed('search.home.example', 'not-allowed', null)]),
    }),
  }),
  'related-private': related({ isPrivate: true, onRead: null }),
  'related-forgotten': related({ shelfOn: true, keeping: 'forgotten' }),
  'shelf-settings': settings({}),
  'shelf-settings-used': settings({
    choices: {
      shelf: { on: true, days: 90, most: 500 },
      feeds: [PRESET_FEEDS[1]?.url ?? '', 'https://rss.morningquay.example/all.xml'],
      ...switches(() => true),
      searxng: 'https://search.home.example/',
    },
    failed: true,
    articles: Array.from({ length: 250 }, (_, i) => ({
      key: `${i}`,
      title: `Forty trawlers in the strait, day ${i}`,
      outlet: 'Northline',
    })),
  }),
  'shelf-settings-unavailable': settings({ articles: null }),
};
