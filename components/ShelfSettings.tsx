// The settings of related coverage: the shelf, the feeds, and who may be asked.
import { useState } from 'preact/hooks';
import { SHELF_LIMITS } from '../lib/model/shelf-limits';
import { isWebAddress } from '../lib/model/web-address';
import { t } from '../locales';
import type { ProviderName } from './RelatedSearch';
import { Section } from './Section';
import { ShelfFeeds, type FeedChoice } from './ShelfFeeds';
import { ShelfList, type ShelvedArticle } from './ShelfList';
import { Switch } from './Switch';

/** A search that is turned on by a switch. */
type SearchName = Exclude<ProviderName, 'feeds' | 'searxng'>;

export type ShelfChoices = Record<SearchName, boolean> & {
  shelf: { on: boolean; days: number; most: number };
  feeds: string[];
  searxng: string;
};

interface Props {
  choices: ShelfChoices;
  onChange: (changed: Partial<ShelfChoices>) => void;
  /** Whether the last change could not be saved. */
  failed: boolean;
  presets: readonly FeedChoice[];
  searches: readonly SearchName[];
  /** Null where the browser keeps no shelf. */
  articles: readonly ShelvedArticle[] | null;
  onForget: (key: string) => void;
  onForgetAll: () => void;
  onExport: () => void;
  /** Opens the page of the last seven days' reading. */
  onWeek: () => void;
}

export function ShelfSettings({
  choices,
  onChange,
  failed,
  presets,
  searches,
  articles,
  onWeek,
  ...actions
}: Props) {
  const { shelf } = choices;
  return (
    <Section class="shelf" title={t.tabs.related} hint={t.shelf.hint}>
      <div role="status">{failed && <p>{t.shelf.saveFailed}</p>}</div>
      <Switch label={t.shelf.on} on={shelf.on} onChange={(on) => onChange({ shelf: { ...shelf, on } })} />
      <p class="hint">{t.shelf.onHint}</p>
      {shelf.on && (
        <p>
          <button type="button" class="plain-button" onClick={onWeek}>
            {t.week.title}
          </button>
        </p>
      )}
      {shelf.on && (
        <div class="counts">
          <Count
            label={t.shelf.days}
            value={shelf.days}
            most={SHELF_LIMITS.days}
            onChange={(days) => onChange({ shelf: { ...shelf, days } })}
          />
          <Count
            label={t.shelf.most}
            value={shelf.most}
            most={SHELF_LIMITS.most}
            onChange={(most) => onChange({ shelf: { ...shelf, most } })}
          />
        </div>
      )}
      {articles === null ? <p>{t.shelf.unavailable}</p> : <ShelfList articles={articles} {...actions} />}
      <ShelfFeeds feeds={choices.feeds} presets={presets} onChange={(feeds) => onChange({ feeds })} />
      <h3>{t.shelf.askTitle}</h3>
      <p class="hint">{t.shelf.askHint}</p>
      {searches.map((name) => (
        <div key={name}>
          <Switch label={t.shelf[name]} on={choices[name]} onChange={(on) => onChange({ [name]: on })} />
          <p class="hint">{t.shelf[`${name}Terms`]}</p>
        </div>
      ))}
      <OwnSearch value={choices.searxng} onChange={(searxng) => onChange({ searxng })} />
      <p class="hint">{t.shelf.searxngHint}</p>
    </Section>
  );
}

function OwnSearch({ value, onChange }: { value: string; onChange: (address: string) => void }) {
  const [isBad, setBad] = useState(false);
  return (
    <label>
      {t.shelf.searxng}
      <input
        type="url"
        value={value}
        placeholder="https://"
        onChange={(event) => {
          const next = event.currentTarget.value;
          const isGood = next === '' || isWebAddress(next);
          setBad(!isGood);
          if (isGood) onChange(next);
        }}
      />
      <small role="status">{isBad && t.shelf.badAddress}</small>
    </label>
  );
}

interface CountProps {
  label: string;
  value: number;
  most: number;
  onChange: (value: number) => void;
}

function Count({ label, value, most, onChange }: CountProps) {
  const [isBad, setBad] = useState(false);
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
          const isGood = Number.isInteger(next) && next >= 1 && next <= most;
          setBad(!isGood);
          if (isGood) onChange(next);
        }}
      />
      <small role="status">{isBad && t.shelf.range(most)}</small>
    </label>
  );
}
