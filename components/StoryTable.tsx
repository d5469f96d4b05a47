// The table that tells what the picture of a story draws: each way from each origin, and its claims in each report.
import { type Story, type StoryReport, waysOf } from '../lib/model/story';
import { t } from '../locales';

export function StoryTable({ story }: { story: Story }) {
  const ways = waysOf(story);
  return (
    <section class="story-table">
      <h2 id="story-table">{t.picture.table}</h2>
      <div role="region" aria-labelledby="story-table" tabIndex={0}>
        <table aria-labelledby="story-table">
          <thead>
            <tr>
              <th scope="col">{t.picture.origin}</th>
              <th scope="col">{t.picture.via}</th>
              {story.reports.map((report) => (
                <th key={report.id} scope="col">
                  <ReportName report={report} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ways.map(({ origin, via, counts }, i) => (
              <tr key={`${origin.id} ${via.join(' ')}`}>
                {ways[i - 1]?.origin !== origin && (
                  <th scope="rowgroup" rowSpan={ways.filter((way) => way.origin === origin).length}>
                    <bdi>{origin.name}</bdi>
                  </th>
                )}
                <td>{via.length === 0 ? t.picture.straight : t.list(via)}</td>
                {counts.map((count, r) => (
                  <td key={story.reports[r]?.id}>{count === 0 ? '·' : count}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A report by its outlet and day, as far as they are known. */
export function ReportName({ report: { outlet, title, url, published } }: { report: StoryReport }) {
  const day = t.day(published);
  return (
    <>
      <bdi>{outlet ?? title ?? url}</bdi>
      {day !== '' && ` · ${day}`}
    </>
  );
}
