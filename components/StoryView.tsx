// One story in one picture: the line, the picture, the words side by side, the table, and which reports are in it.
import { useState } from 'preact/hooks';
import { type Story, storyLine } from '../lib/model/story';
import { storyFlow } from '../lib/picture/flow';
import { t } from '../locales';
import type { ClaimFilter } from './claim-filter';
import { FlowPicture } from './picture/FlowPicture';
import { StoryTable } from './StoryTable';
import { StoryWords } from './StoryWords';
import { Switch } from './Switch';

const FORMATS = ['SVG', 'PNG'] as const;
export type PictureFormat = (typeof FORMATS)[number];
/** As many origins as there is room for on a page; the rest share a row until it is opened. */
const ROWS = 16;

/** An article that may be in the picture. */
export interface StoryChoice {
  key: string;
  label: string;
  isIn: boolean;
  /** Whether it was found to tell of the same event. */
  isRelated: boolean;
}

interface Props {
  story: Story;
  choices: readonly StoryChoice[];
  onChoice: (key: string, isIn: boolean) => void;
  /** Saves the picture. False when the browser cannot. */
  onSave: (format: PictureFormat) => Promise<boolean>;
  onPrint: () => void;
}

export function StoryView({ story, choices, onChoice, onSave, onPrint }: Props) {
  const [filter, setFilter] = useState<ClaimFilter | null>(null);
  const [said, setSaid] = useState('');
  return (
    <main class="document story" tabIndex={-1}>
      <p class="brand">{t.story.title}</p>
      <h1 class="quiet-line">{t.story.line(storyLine(story))}</h1>
      <p class="hint">{story.reports.length > 1 ? t.story.hint : t.story.alone}</p>
      <FlowPicture
        flow={storyFlow(story)}
        filter={filter}
        onFilter={setFilter}
        rows={ROWS}
        under={({ id }) => t.day(story.reports.find((report) => report.id === id)?.published ?? null)}
      />
      <p class="story-tools">
        <button type="button" class="plain-button" onClick={onPrint}>
          {t.story.print}
        </button>
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="plain-button"
            onClick={() => {
              void onSave(format).then((saved) => {
                setSaid(saved ? t.story.saved : t.story.notSaved);
              });
            }}
          >
            {t.story.save(format)}
          </button>
        ))}
        <span role="status">{said}</span>
      </p>
      <StoryWords story={story} filter={filter} />
      <StoryTable story={story} />
      <section class="story-choices">
        <Choices
          title={t.story.which}
          choices={choices.filter(({ isRelated }) => isRelated)}
          onChoice={onChoice}
        />
        <Choices
          title={t.story.others}
          choices={choices.filter(({ isRelated }) => !isRelated)}
          onChoice={onChoice}
        />
      </section>
      <footer>
        {t.name} · {t.notVerdict}
      </footer>
    </main>
  );
}

function Choices({ title, choices, onChoice }: { title: string } & Pick<Props, 'choices' | 'onChoice'>) {
  if (choices.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      {choices.map(({ key, label, isIn }) => (
        <Switch
          key={key}
          label={label}
          on={isIn}
          onChange={(on) => {
            onChoice(key, on);
          }}
        />
      ))}
    </>
  );
}
