// The one sentence a reader in a hurry needs: what the story rests on, and never more than the report knows.
import { useState } from 'preact/hooks';
import type { Report } from '../lib/model';
import { foreignIn } from '../lib/model/notice';
import type { QuietLine as Line } from '../lib/model/quiet-line';
import { quietLine } from '../lib/report';
import { t } from '../locales';
import { Button } from './Button';

interface Props {
  report: Report;
  /** The rank of the line: the head of its page unless told. */
  as?: 'h1' | 'h3' | undefined;
  /** How many lines there is room for; all of them unless told. */
  lines?: number | null;
}

/** About four lines of a popup, in characters: a longer sentence is set smaller. */
const LONG = 130;

export function QuietLine({ report, as: Head = 'h1', lines = null }: Props) {
  const [open, setOpen] = useState(false);
  const line = quietLine(report);
  const words = headline(report);
  return (
    <>
      <div class="quiet-head" data-long={words.length > LONG}>
        <Head class="quiet-line" {...(lines !== null && !open && { style: { WebkitLineClamp: lines } })}>
          {words}
        </Head>
        {lines !== null && (
          <Button look="text" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t.fold.less : t.fold.more(0)}
          </Button>
        )}
      </div>
      {line.claims > 0 && <Strip line={line} />}
    </>
  );
}

/** What the article rests on; or, where it was not read, in which language it is. */
function headline(report: Report): string {
  const foreign = foreignIn(report.notices);
  if (foreign) return t.notices.text(foreign);
  const line = quietLine(report);
  return line.claims === 0 ? t.quietLine.nothingAttributed : t.quietLine.text(line);
}

/** How many of the claims have a source that is named, not named, or not stated. */
function Strip({ line }: { line: Line }) {
  const shares = [
    { kind: 'named', claims: line.named, words: t.quietLine.named(line.named) },
    { kind: 'anonymous', claims: line.unnamed, words: t.quietLine.unnamed(line.unnamed) },
    { kind: 'unspecified', claims: line.unstated, words: t.quietLine.unstated(line.unstated) },
  ].filter(({ claims }) => claims > 0);
  return (
    <div class="strip">
      <div class="strip-shares" aria-hidden="true">
        {shares.map(({ kind, claims }) => (
          <span key={kind} class={kind} style={{ flexGrow: claims }} />
        ))}
      </div>
      <p>{shares.map(({ words }) => words).join(' · ')}</p>
    </div>
  );
}

/** What has to be known with the line. */
export function qualifiersOf(report: Report): string[] {
  const { claims, relayed, leads, rests } = quietLine(report);
  const told = leads.reduce((sum, lead) => sum + (lead.of === 'origin' ? lead.relayed.claims : 0), 0);
  return [
    // Unless the line itself tells it of each of them.
    ...(relayed > 0 && (rests === 'each' || told < relayed) ? [t.quietLine.relayed(relayed, claims)] : []),
    ...(report.read === 'part' ? [t.quietLine.partly] : []),
    ...(report.read === 'asked' ? [t.state.asItStands] : []),
  ];
}

export function Qualifiers({ report }: { report: Report }) {
  return qualifiersOf(report).map((sentence) => (
    <p key={sentence} class="quiet-sub">
      {sentence}
    </p>
  ));
}
