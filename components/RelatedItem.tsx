// One report elsewhere: outlet, headline, age, and what is known of how it relates to the page.
import { t } from '../locales';

type Label = 'republished' | 'same-origin' | 'cites' | 'same-quote' | 'none-found';

interface Citation {
  outlet: string;
  claims: readonly string[];
}

export interface RelatedResult {
  url: string;
  title: string;
  outlet: string | null;
  published: string | null;
  /** Through whom it was found, and the page that it asks to be linked to. */
  via: { name: string; url: string | null } | null;
  /** Whether the report itself can be fetched from the address. */
  readable: boolean;
  known: {
    comparison: {
      label: Label;
      sharedOrigins: readonly { name: string; statements: readonly [readonly string[], readonly string[]] }[];
      sharedQuotes: readonly string[];
      containment: number;
      sharedCredit: string | null;
      /** Where the page cites the report, and where the report cites the page. */
      citations: readonly [Citation | null, Citation | null];
    };
  } | null;
}

export type ReadingState = 'reading' | 'refused' | 'unreachable' | 'moved' | 'none';

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
/** What is older than so many days goes by its date. */
const RECENT = 14;
const MOST_STATEMENTS = 2;

export function RelatedItem({ result, now, readings, onRead }: Props) {
  const { url, title, outlet, published, via, readable, known } = result;
  const time = Date.parse(published ?? '');
  const days = Math.max(0, Math.floor((now - time) / DAY));
  const age = Number.isNaN(time) ? null : days > RECENT ? t.day(published) : t.related.age(days);
  const about = [outlet, age].filter((part) => part !== null).join(' · ');
  const reading = readings[url];
  return (
    <li>
      <a href={url} target="_blank" rel="noreferrer" dir="auto">
        {title}
      </a>
      <small>
        {about}
        {via && about !== '' && ' · '}
        {via && <ViaNote {...via} />}
      </small>
      {known ? (
        <Known comparison={known.comparison} />
      ) : (
        onRead &&
        readable && (
          <div class="read" role="status">
            {reading === 'reading' ? (
              <small>{t.related.reading}</small>
            ) : (
              <button
                type="button"
                class="plain-button"
                title={t.related.readForMeHint(new URL(url).hostname)}
                aria-label={t.labelled(t.related.readForMe, title)}
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

function ViaNote({ name, url }: NonNullable<RelatedResult['via']>) {
  const words = t.related.via(name);
  if (url === null) return <>{words}</>;
  return (
    <a class="via" href={url} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}

function Known({ comparison }: Pick<NonNullable<RelatedResult['known']>, 'comparison'>) {
  const { label, sharedOrigins, sharedQuotes, containment, sharedCredit, citations } = comparison;
  const [citing, cited] = citations;
  const words = t.related.labels[label];
  const [shared] = sharedOrigins;
  if (label === 'none-found') return <small>{words}</small>;
  return (
    <details class="evidence">
      <summary>{label === 'same-origin' && shared ? t.labelled(words, shared.name) : words}</summary>
      {label === 'republished' && containment > 0 && <p>{t.related.copied(containment)}</p>}
      {label === 'republished' && sharedCredit !== null && <p>{t.related.credited(sharedCredit)}</p>}
      {sharedOrigins.map(({ name, statements: [here, there] }) => (
        <dl key={name} aria-label={name}>
          <Statements side={t.related.here} statements={here} />
          <Statements side={t.related.there} statements={there} />
        </dl>
      ))}
      {citing && <Cited words={t.related.thisCites(citing.outlet)} claims={citing.claims} />}
      {cited && <Cited words={t.related.itCites(cited.outlet)} claims={cited.claims} />}
      {sharedQuotes.slice(0, MOST_STATEMENTS).map((quote) => (
        <p key={quote}>{t.related.quoted(quote)}</p>
      ))}
    </details>
  );
}

function Cited({ words, claims }: { words: string; claims: readonly string[] }) {
  if (claims.length === 0) return <p>{words}</p>;
  return (
    <dl aria-label={words}>
      <Statements side={words} statements={claims} />
    </dl>
  );
}

function Statements({ side, statements }: { side: string; statements: readonly string[] }) {
  return (
    <div>
      <dt>{side}</dt>
      {statements.slice(0, MOST_STATEMENTS).map((statement) => (
        <dd key={statement}>
          <bdi>{statement}</bdi>
        </dd>
      ))}
    </div>
  );
}
