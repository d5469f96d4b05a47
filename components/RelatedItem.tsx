// One report elsewhere: outlet, headline, age, and what is known of how it relates to the page.
import { t } from '../locales';

type Label = 'republished' | 'same-origin' | 'cites' | 'same-quote' | 'none-found';

export interface RelatedResult {
  url: string;
  title: string;
  outlet: string | null;
  published: string | null;
  via: string | null;
  known: {
    comparison: {
      label: Label;
      sharedOrigins: readonly { name: string; statements: readonly [readonly string[], readonly string[]] }[];
      sharedQuotes: readonly string[];
      containment: number;
    };
  } | null;
}

export type ReadingState = 'reading' | 'refused' | 'unreachable' | 'none';

export interface ItemActions {
  /** How far the reading of a page for the reader has come, by its address. */
  readings: Readonly<Record<string, ReadingState>>;
  /** Null where pages cannot be read for the reader. */
  onRead: ((url: string) => void) | null;
}

interface Props extends ItemActions {
  result: RelatedResult;
  now: number;
}

const DAY = 86_400_000;
const MOST_STATEMENTS = 2;

export function RelatedItem({ result, now, readings, onRead }: Props) {
  const { url, title, outlet, published, via, known } = result;
  const time = Date.parse(published ?? '');
  const age = Number.isNaN(time) ? null : t.related.age(Math.max(0, Math.floor((now - time) / DAY)));
  const about = [outlet, age, via === null ? null : t.related.via(via)].filter((part) => part !== null);
  const reading = readings[url];
  return (
    <li>
      <a href={url} target="_blank" rel="noreferrer">
        {title}
      </a>
      <small>{about.join(' · ')}</small>
      {known ? (
        <Known comparison={known.comparison} />
      ) : (
        onRead && (
          <div class="read" role="status">
            {reading === 'reading' ? (
              <small>{t.related.reading}</small>
            ) : (
              <button
                type="button"
                class="plain-button"
                title={t.related.readForMeHint(new URL(url).hostname)}
                aria-label={`${t.related.readForMe}: ${title}`}
                onClick={() => {
                  onRead(url);
                }}
              >
                {t.related.readForMe}
              </button>
            )}
            {reading !== undefined && reading !== 'reading' && <small>{t.related.readFailed[reading]}</small>}
          </div>
        )
      )}
    </li>
  );
}

function Known({ comparison }: Pick<NonNullable<RelatedResult['known']>, 'comparison'>) {
  const { label, sharedOrigins, sharedQuotes, containment } = comparison;
  const hasEvidence = sharedOrigins.length > 0 || sharedQuotes.length > 0 || label === 'republished';
  if (!hasEvidence) return <small class="label">{t.related.labels[label]}</small>;
  return (
    <details class="evidence">
      <summary>
        {t.related.labels[label]}
        {sharedOrigins[0] && `: ${sharedOrigins[0].name}`}
      </summary>
      {label === 'republished' && <p>{t.related.copied(containment)}</p>}
      {sharedOrigins.map(({ name, statements: [here, there] }) => (
        <dl key={name} aria-label={name}>
          <Statements side={t.related.here} statements={here} />
          <Statements side={t.related.there} statements={there} />
        </dl>
      ))}
      {sharedQuotes.slice(0, MOST_STATEMENTS).map((quote) => (
        <p key={quote}>{t.related.quoted(quote)}</p>
      ))}
    </details>
  );
}

function Statements({ side, statements }: { side: string; statements: readonly string[] }) {
  return (
    <div>
      <dt>{side}</dt>
      {statements.slice(0, MOST_STATEMENTS).map((statement) => (
        <dd key={statement}>{statement}</dd>
      ))}
    </div>
  );
}
