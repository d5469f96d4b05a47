// The picture of a story, and the week's reading, in every state, for the sheet.
import type { Story, StoryOrigin } from '../lib/model/story';
import { StoryView } from '../components/StoryView';
import { WeekView } from '../components/WeekView';
import type { SheetState } from './states';

const nothing = () => undefined;

const OUTLETS = ['Coast Post', 'Channel Nine'];
const WORDS = [
  'the armada would stand in the strait by Friday',
  'forty trawlers, and not one of them is fishing',
  'the fleet takes its orders from the ministry, whatever its flags say and whoever owns the boats',
];

/** A story of so many reports: the first origins are in all of them, the next in one each. */
function storyOf(reports: number, shared: number, own: number, long = ''): Story {
  const origin = (name: string, kind: StoryOrigin['kind'], inReports: readonly number[]): StoryOrigin => ({
    id: name,
    name: name + long,
    kind,
    isShared: inReports.length > 1,
    statements: inReports.map((r, i) => ({
      id: `${name} ${r}`,
      report: `r${r}`,
      via: i % 2 === 0 ? [`v${i % OUTLETS.length}`] : i % 3 === 0 ? ['v1', 'v0'] : [],
      text: WORDS[i % WORDS.length] ?? '',
    })),
  });
  const all = Array.from({ length: reports }, (_, i) => i);
  return {
    reports: all.map((i) => ({
      id: `r${i}`,
      url: `https://news.example/${i}`,
      title: 'Forty trawlers in the strait',
      outlet: (['The Northline', 'Morning Quay', 'Lantern', 'The Harbour Gazette'][i % 4] ?? '') + long,
      published: i === 2 ? null : `2026-03-0${(i % 9) + 1}`,
    })),
    outlets: OUTLETS.map((name, i) => ({ id: `v${i}`, name: name + long })),
    origins: [
      ...['Anton Verrick', 'Ines Falk', 'Ada Marsh']
        .slice(0, shared)
        .map((name) => origin(name, 'person', all)),
      ...Array.from({ length: own }, (_, i) =>
        origin(
          `${['the harbour register', 'two dock workers', 'Bo Linden'][i % 3] ?? ''}${i < 3 ? '' : ` of pier ${i}`}`,
          i % 3 === 1 ? 'anonymous' : 'organisation',
          [i % reports],
        ),
      ),
    ],
  };
}

const story = (given: Story, press: readonly string[] = []): SheetState => ({
  style: 'story',
  draw: () => (
    <StoryView
      story={given}
      choices={[
        ...given.reports.map(({ id, outlet, title }) => ({
          key: id,
          label: `${outlet ?? ''} · ${title ?? ''}`,
          isIn: true,
          isRelated: true,
        })),
        { key: 'other', label: 'Lantern · Rhubarb prices fall', isIn: false, isRelated: false },
      ]}
      onChoice={nothing}
      onSave={() => Promise.resolve(true)}
      onPrint={nothing}
    />
  ),
  press,
});
const week = (given: Story | null): SheetState => ({ style: 'week', draw: () => <WeekView week={given} /> });

export const STORY_STATES: Readonly<Record<string, SheetState>> = {
  story: story(storyOf(2, 1, 4)),
  'story-chosen': story(storyOf(3, 2, 5), ['.picture-origins button']),
  'story-report-chosen': story(storyOf(3, 1, 4), ['.picture-ends button:nth-child(2)']),
  'story-many': story(storyOf(9, 3, 30)),
  'story-long-names': story(storyOf(3, 2, 5, ' for the Standing Conference of Harbour Masters and Pilots')),
  'story-none-shared': story(storyOf(2, 0, 4)),
  'story-alone': story(storyOf(1, 0, 3)),
  week: week(storyOf(9, 3, 12)),
  'week-empty': week({ reports: [], outlets: [], origins: [] }),
  'week-off': week(null),
};
