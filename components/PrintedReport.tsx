// The sourcing of one article on a sheet of paper: the line, the picture, each origin with its claims.
import type { Claim, Report } from '../lib/model';
import { attributedClaims } from '../lib/report';
import { t } from '../locales';
import { sourceIdsOf } from '../lib/model/path';
import { Button } from './Button';
import { SourcingPicture } from './picture/SourcingPicture';
import { Statement } from './Statement';
import { Qualifiers, QuietLine } from './QuietLine';

interface Props {
  report: Report;
  onPrint: () => void;
}

export function PrintedReport({ report, onPrint }: Props) {
  const claims = new Map(attributedClaims(report).map((claim) => [claim.id, claim]));
  const names = new Map(report.sources.map(({ id, name }) => [id, name]));
  const stated = new Set(report.origins.flatMap(({ claimIds }) => claimIds));
  const groups = [
    ...report.origins.map(({ sourceId, claimIds }) => ({ name: names.get(sourceId) ?? '', claimIds })),
    { name: t.origin.unnamedOrigin, claimIds: [...claims.keys()].filter((id) => !stated.has(id)) },
  ].filter(({ claimIds }) => claimIds.length > 0);
  return (
    <main class="printed">
      <Button look="plain" onClick={onPrint}>
        {t.tools.print}
      </Button>
      <p class="printed-about">
        <b>
          <bdi>{report.title}</bdi>
        </b>
        {[report.outlet, report.byline, t.day(report.published)].filter(Boolean).map((part) => (
          <span key={part}>
            {' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
        {report.url && (
          <>
            <br />
            <span dir="ltr">{report.url}</span>
          </>
        )}
      </p>
      <QuietLine report={report} />
      <Qualifiers report={report} />
      <SourcingPicture whole report={report} filter={null} onFilter={null} />
      <ul class="notices">
        {report.notices
          .filter(({ code }) => code !== 'other-language')
          .map((notice) => (
            <li key={notice.code}>{t.notices.text(notice)}</li>
          ))}
      </ul>
      <div class="printed-claims">
        {groups.map(({ name, claimIds }) => (
          <section key={name}>
            <h2>
              <bdi>{name}</bdi> <small>{t.origin.claims(claimIds.length)}</small>
            </h2>
            <ul>
              {claimIds
                .flatMap((id) => claims.get(id) ?? [])
                .map((claim) => (
                  <li key={claim.id}>
                    <bdi>
                      <Statement text={report.text} claim={claim} />
                    </bdi>{' '}
                    <small>{[...wayOf(claim, names), t.forms[claim.form]].join(' · ')}</small>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <footer>
        {t.name} {report.engine.version} · {t.notVerdict}
      </footer>
    </main>
  );
}

/** What stands between the article and the origin that the claim is listed under. */
function wayOf(claim: Claim, names: ReadonlyMap<string, string>): string[] {
  const between = sourceIdsOf(claim)
    .slice(0, -1)
    .flatMap((id) => names.get(id) ?? []);
  return between.length > 0 ? [t.path(between)] : [];
}
