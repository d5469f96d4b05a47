// The sourcing of one article on a sheet of paper: the line, the picture, each origin with its claims.
import type { Report } from '../lib/model';
import { attributedClaims } from '../lib/report';
import { t } from '../locales';
import { excerpt } from '../lib/model/excerpt';
import { SourcingPicture } from './picture/SourcingPicture';
import { QuietLine } from './QuietLine';

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
      <button type="button" class="plain-button" onClick={onPrint}>
        {t.tools.print}
      </button>
      <p class="printed-about">
        <b dir="auto">{report.title}</b>
        {[report.outlet, report.byline, report.published?.slice(0, 10)]
          .filter(Boolean)
          .map((part) => ` · ${part ?? ''}`)
          .join('')}
        {report.url && (
          <>
            <br />
            <span dir="ltr">{report.url}</span>
          </>
        )}
      </p>
      <QuietLine report={report} />
      <SourcingPicture whole report={report} filter={null} onFilter={null} />
      <ul class="notices">
        {report.notices.map((notice) => (
          <li key={notice.code}>{t.notices.texts[notice.code] ?? notice.text}</li>
        ))}
      </ul>
      {groups.map(({ name, claimIds }) => (
        <section key={name}>
          <h2>
            <bdi>{name}</bdi> <small>{t.origin.claims(claimIds.length)}</small>
          </h2>
          <ul>
            {claimIds
              .flatMap((id) => claims.get(id) ?? [])
              .map((claim) => (
                <li key={claim.id} dir="auto">
                  {excerpt(report.text, claim.content)}{' '}
                  <small>
                    {[t.claim.thisArticle, ...claim.chain.map((id) => names.get(id) ?? '')].join(
                      t.claim.from,
                    )}
                  </small>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <footer>
        {t.name} · {t.notVerdict}
      </footer>
    </main>
  );
}
