// What each report has from an origin, side by side: of the chosen part of the picture, else of all shared origins.
import { type Story, type StoryStatement } from '../lib/model/story';
import { t } from '../locales';
import type { ClaimFilter } from './claim-filter';
import { ReportName } from './StoryTable';

export function StoryWords({ story, filter }: { story: Story; filter: ClaimFilter | null }) {
  const origins = story.origins
    .filter(({ isShared }) => filter !== null || isShared)
    .map(({ id, name, statements }) => ({
      id,
      name,
      statements: statements.filter((one) => filter === null || filter.claimIds.has(one.id)),
    }))
    .filter(({ statements }) => statements.length > 0);
  return (
    <section class="story-words" aria-live="polite">
      <h2>{t.story.words}</h2>
      {filter === null && <p class="hint">{t.story.choose}</p>}
      {origins.map(({ id, name, statements }) => (
        <div key={id}>
          <h3>
            <bdi>{name}</bdi>
          </h3>
          <div class="story-columns">
            {story.reports
              .map((report) => ({
                report,
                own: statements.filter((statement) => statement.report === report.id),
              }))
              .filter(({ own }) => own.length > 0)
              .map(({ report, own }) => (
                <div key={report.id}>
                  <h4>
                    <ReportName report={report} />
                  </h4>
                  <ul>
                    {own.map((statement) => (
                      <Words key={statement.id} statement={statement} story={story} />
                    ))}
                  </ul>
                </div>
              ))}
          </div>
        </div>
      ))}
    </section>
  );
}

function Words({ statement: { text, via }, story }: { statement: StoryStatement; story: Story }) {
  const names = via.flatMap((id) => story.outlets.find((outlet) => outlet.id === id)?.name ?? []);
  return (
    <li>
      <bdi>{text}</bdi> {names.length > 0 && <small>{t.picture.byWayOf(t.list(names))}</small>}
    </li>
  );
}
