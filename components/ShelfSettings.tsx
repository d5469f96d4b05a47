// The settings of related coverage: the shelf, the feeds, and who may be asked.
import { t } from '../locales';
import { ShelfFeeds, type FeedChoice } from './ShelfFeeds';
import { ShelfList, type ShelvedArticle } from './ShelfList';
import { Switch } from './Switch';

export interface ShelfChoices {
  shelf: { on: boolean; days: number; most: number };
  feeds: string[];
  gdelt: boolean;
  bing: boolean;
  google: boolean;
  searxng: string;
}

interface Props {
  choices: ShelfChoices;
  onChange: (changed: Partial<ShelfChoices>) => void;
  /** Whether the last change could not be saved. */
  failed: boolean;
  presets: readonly FeedChoice[];
  /** Null where the browser keeps no shelf. */
  articles: readonly ShelvedArticle[] | null;
  onForget: (key: string) => void;
  onForgetAll: () => void;
  onExport: () => void;
}

const MOST = 10_000;
const LONGEST = 3650;

export function ShelfSettings({ choices, onChange, failed, presets, articles, ...actions }: Props) {
  const { shelf } = choices;
  return (
    <section class="shelf">
      <h2>{t.shelf.title}</h2>
      <p class="hint">{t.shelf.hint}</p>
      <div role="status">{failed && <p>{t.shelf.saveFailed}</p>}</div>
      <Switch
        label={t.shelf.on}
        on={shelf.on}
        onChange={(on) => {
          onChange({ shelf: { ...shelf, on } });
        }}
      />
      <p class="hint">{t.shelf.onHint}</p>
      <Count
        label={t.shelf.days}
        value={shelf.days}
        most={LONGEST}
        onChange={(days) => {
          onChange({ shelf: { ...shelf, days } });
        }}
      />
      <Count
        label={t.shelf.most}
        value={shelf.most}
        most={MOST}
        onChange={(most) => {
          onChange({ shelf: { ...shelf, most } });
        }}
      />
      {articles === null ? <p>{t.shelf.unavailable}</p> : <ShelfList articles={articles} {...actions} />}
      <ShelfFeeds
        feeds={choices.feeds}
        presets={presets}
        onChange={(feeds) => {
          onChange({ feeds });
        }}
      />
      <h3>{t.shelf.askTitle}</h3>
      <p class="hint">{t.shelf.askHint}</p>
      {(['gdelt', 'bing', 'google'] as const).map((name) => (
        <div key={name}>
          <Switch
            label={t.shelf[name]}
            on={choices[name]}
            onChange={(on) => {
              onChange({ [name]: on });
            }}
          />
          <p class="hint">{t.shelf[`${name}Terms`]}</p>
        </div>
      ))}
      <label>
        {t.shelf.searxng}
        <input
          type="url"
          value={choices.searxng}
          placeholder="https://"
          onChange={(event) => {
            const { value, validity } = event.currentTarget;
            if (value === '' || (validity.valid && /^https?:\/\//i.test(value))) onChange({ searxng: value });
          }}
        />
      </label>
      <p class="hint">{t.shelf.searxngHint}</p>
    </section>
  );
}

interface CountProps {
  label: string;
  value: number;
  most: number;
  onChange: (value: number) => void;
}

function Count({ label, value, most, onChange }: CountProps) {
  return (
    <label>
      {label}
      <input
        type="number"
        min={1}
        max={most}
        value={value}
        onChange={(event) => {
          const next = event.currentTarget.valueAsNumber;
          if (Number.isInteger(next) && next >= 1 && next <= most) onChange(next);
        }}
      />
    </label>
  );
}
