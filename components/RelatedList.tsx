// Reports read in this session that share an origin or the event, and plain search links. Nothing is fetched.
import { t } from '../locales';

export interface RelatedItem {
  url: string;
  title: string;
  outlet: string | null;
  label: 'same-origin' | 'same-event';
  sharedOrigins: string[];
}

export interface Search {
  /** The words searched for, as the reader will see them. */
  words: string;
  links: readonly { engine: string; url: string }[];
}

interface Props {
  related: readonly RelatedItem[];
  search: Search | null;
}

export function RelatedList({ related, search }: Props) {
  return (
    <>
      {related.length > 0 ? (
        <ul class="related">
          {related.map((item) => (
            <li key={item.url}>
              <a href={item.url} target="_blank" rel="noreferrer">
                {item.title}
              </a>
              <small>
                {[
                  item.outlet,
                  item.label === 'same-origin'
                    ? t.related.sameOrigin(item.sharedOrigins)
                    : t.related.sameEvent,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t.related.none}</p>
      )}
      <p class="path">{t.related.hint}</p>
      {search && (
        <section class="related">
          <h3>{t.related.elsewhere}</h3>
          <p class="searches">
            {search.links.map(({ engine, url }) => (
              <a key={engine} href={url} target="_blank" rel="noreferrer">
                {engine}
              </a>
            ))}
          </p>
          <p class="path">{t.related.elsewhereHint(search.words)}</p>
        </section>
      )}
    </>
  );
}
