// The one sentence a reader in a hurry needs: what the story rests on, and never more than the report knows.
import { useState } from 'preact/hooks';
import type { Report } from '../lib/model';
import { quietLine } from '../lib/report';
import { t } from '../locales';

interface Props {
  report: Report;
  /** The rank of the line: the head of its page unless told. */
  as?: 'h1' | 'h3' | undefined;
  /** How many lines there is room for; all of them unless told. */
  lines?: number | null;
}

export function QuietLine({ report, as: Head = 'h1', lines = null }: Props) {
  const [open, setOpen] = useState(false);
  const { claims, sources, top } = quietLine(report);
  const count = claims === 0 ? t.quietLine.nothingAttributed : t.quietLine.count(claims, sources);
  return (
    <div class="quiet-head">
      <Head class="quiet-line" {...(lines !== null && !open && { style: { WebkitLineClamp: lines } })}>
        {top === null ? (
          count
        ) : (
          <>
            <span class="count">{count}</span> <em>{t.quietLine.fromOneOrigin(top.claims, claims)}</em>
            {t.quietLine.origin(top.name, top.carrier, top.via)}
          </>
        )}
      </Head>
      {lines !== null && (
        <button
          type="button"
          class="text-button"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? t.fold.less : t.fold.more(0)}
        </button>
      )}
    </div>
  );
}

/** What has to be known with the line. */
export function qualifiersOf(report: Report): string[] {
  const { claims, relayed } = quietLine(report);
  return [
    ...(relayed > 0 ? [t.quietLine.relayed(relayed, claims)] : []),
    ...(report.read === 'part' ? [t.quietLine.partly] : []),
  ];
}

export function Qualifiers({ report }: { report: Report }) {
  return qualifiersOf(report).map((sentence) => (
    <p key={sentence} class="quiet-sub">
      {sentence}
    </p>
  ));
}
