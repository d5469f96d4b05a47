// What a week's reading rested on: the origins and outlets of most articles, counted, and nothing said about it.
import { reportsOf, type Story, type StoryStatement } from '../lib/model/story';
import { t } from '../locales';

/** So many of each are listed. */
const MOST = 10;

interface Props {
  /** The week's articles, merged by their origins; null where the shelf is off. */
  week: Story | null;
}

export function WeekView({ week }: Props) {
  return (
    <main class="document week" tabIndex={-1}>
      <p class="brand">{t.name}</p>
      <h1>{t.week.title}</h1>
      <p class="hint">{t.week.hint}</p>
      {week === null ? (
        <p>{t.week.off}</p>
      ) : week.reports.length === 0 ? (
        <p>{t.week.empty}</p>
      ) : (
        <Counts {...week} />
      )}
    </main>
  );
}

function Counts({ reports, outlets, origins }: Story) {
  const named = origins.filter(({ kind }) => kind !== 'anonymous');
  const statements = origins.flatMap((origin) => origin.statements);
  const carried = outlets.map((outlet) => ({
    ...outlet,
    statements: statements.filter(({ via }) => via.includes(outlet.id)),
  }));
  return (
    <>
      <p>{t.week.articles(reports.length)}</p>
      <div class="week-lists">
        <Most title={t.week.origins} places={named} />
        <Most title={t.week.outlets} places={carried} />
      </div>
    </>
  );
}

interface Place {
  id: string;
  name: string;
  statements: StoryStatement[];
}

function Most({ title, places }: { title: string; places: readonly Place[] }) {
  if (places.length === 0) return null;
  const most = places
    .map((place) => ({ ...place, reports: reportsOf(place) }))
    .sort((a, b) => b.reports - a.reports || b.statements.length - a.statements.length)
    .slice(0, MOST);
  return (
    <section>
      <h2>{title}</h2>
      <ol>
        {most.map(({ id, name, reports, statements }) => (
          <li key={id}>
            <bdi>{name}</bdi> <small>{t.week.item(reports, statements.length)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
