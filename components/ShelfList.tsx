// What stands on the shelf: how much, which articles, and how to remove one or all of them.
import { useState } from 'preact/hooks';
import { t } from '../locales';
import { Button } from './Button';

export interface ShelvedArticle {
  key: string;
  title: string;
  outlet: string | null;
}

interface Props {
  articles: readonly ShelvedArticle[];
  onForget: (key: string) => void;
  onForgetAll: () => void;
  onExport: () => void;
}

/** So many are listed; all are counted and exported. */
const MOST_LISTED = 200;

export function ShelfList({ articles, onForget, onForgetAll, onExport }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [wanted, setWanted] = useState('');
  const found = articles.filter(({ title, outlet }) =>
    `${title} ${outlet ?? ''}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  return (
    <>
      <p role="status" class="shelf-count">
        {t.shelf.count(articles.length)}
      </p>
      {articles.length > 0 && (
        <>
          <details>
            <summary>{t.shelf.show}</summary>
            <label>
              {t.shelf.find}
              <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
            </label>
            <div role="status">
              {(found.length < articles.length || found.length > MOST_LISTED) && (
                <small>{t.shelf.listed(Math.min(found.length, MOST_LISTED), articles.length)}</small>
              )}
            </div>
            <ul>
              {found.slice(0, MOST_LISTED).map(({ key, title, outlet }) => (
                <li key={key}>
                  <bdi>{outlet === null ? title : `${title} · ${outlet}`}</bdi>
                  <Button look="plain" aria-label={t.shelf.forgetThis(title)} onClick={() => onForget(key)}>
                    {t.shelf.forget}
                  </Button>
                </li>
              ))}
            </ul>
          </details>
          {isAsking ? (
            <p>
              {t.shelf.forgetAllSure}{' '}
              <Button
                look="plain"
                onClick={() => {
                  setAsking(false);
                  onForgetAll();
                }}
              >
                {t.shelf.forgetAll}
              </Button>{' '}
              <Button look="plain" onClick={() => setAsking(false)}>
                {t.shelf.keepIt}
              </Button>
            </p>
          ) : (
            <p>
              <Button look="plain" onClick={onExport}>
                {t.shelf.export}
              </Button>{' '}
              <Button look="plain" onClick={() => setAsking(true)}>
                {t.shelf.forgetAll}
              </Button>
            </p>
          )}
        </>
      )}
    </>
  );
}
