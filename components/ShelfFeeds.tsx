// The feeds that are fetched on a press: preset ones by country, and the reader's own.
import { useState } from 'preact/hooks';
import { isWebAddress } from '../lib/model/web-address';
import { t } from '../locales';
import { Button } from './Button';

export interface FeedChoice {
  outlet: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  url: string;
}

interface Props {
  feeds: readonly string[];
  presets: readonly FeedChoice[];
  onChange: (feeds: string[]) => void;
}

export function ShelfFeeds({ feeds, presets, onChange }: Props) {
  const countries = new Intl.DisplayNames(t.lang, { type: 'region' });
  const [address, setAddress] = useState('');
  const [isBad, setBad] = useState(false);
  const own = feeds.filter((url) => !presets.some((preset) => preset.url === url));
  const without = (url: string) => feeds.filter((one) => one !== url);
  const add = () => {
    const good = isWebAddress(address.trim());
    setBad(!good);
    if (!good) return;
    const { href } = new URL(address.trim());
    onChange([...without(href), href]);
    setAddress('');
  };
  return (
    <>
      <h3>{t.shelf.feedsTitle}</h3>
      <p class="hint">{t.shelf.feedsHint}</p>
      <div class="feeds">
        {presets.map(({ outlet, country, url }) => (
          <label key={url}>
            <input
              type="checkbox"
              checked={feeds.includes(url)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...without(url), url] : without(url))
              }
            />
            <span>
              {outlet}
              <small>{`${countries.of(country) ?? country} · ${new URL(url).hostname}`}</small>
            </span>
          </label>
        ))}
      </div>
      <ul>
        {own.map((url) => (
          <li key={url}>
            <bdi>{url}</bdi>
            <Button look="plain" aria-label={t.shelf.removeFeed(url)} onClick={() => onChange(without(url))}>
              {t.shelf.remove}
            </Button>
          </li>
        ))}
      </ul>
      <form
        class="add-feed"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label>
          {t.shelf.ownFeed}
          <input
            type="url"
            value={address}
            placeholder="https://"
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="plain-button">
          {t.shelf.addFeed}
        </button>
        <div role="status">{isBad && <small>{t.shelf.badAddress}</small>}</div>
      </form>
    </>
  );
}
