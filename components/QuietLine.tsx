// The one sentence a reader in a hurry needs: what the story rests on, and never more than the report knows.
import type { Report } from '../lib/model';
import { quietLine } from '../lib/report';
import { t } from '../locales';

interface Props {
  report: Report;
  /** The rank of the line: the head of its page unless told. */
  as?: 'h1' | 'h3' | undefined;
}

export function QuietLine({ report, as: Head = 'h1' }: Props) {
  const { claims, sources, relayed, top } = quietLine(report);
  const count = claims === 0 ? t.quietLine.nothingAttributed : t.quietLine.count(claims, sources);
  return (
    <>
      <Head class="quiet-line">
        {top === null ? (
          count
        ) : (
          <>
            <span class="count">{count}</span> <em>{t.quietLine.fromOneOrigin(top.claims, claims)}</em>
            {t.quietLine.origin(top.name, top.carrier, top.via)}
          </>
        )}
      </Head>
      {relayed > 0 && <p class="quiet-sub">{t.quietLine.relayed(relayed, claims)}</p>}
      {report.read === 'part' && <p class="quiet-sub">{t.quietLine.partly}</p>}
    </>
  );
}
