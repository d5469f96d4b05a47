// How the claims are sourced, as one bar; its legend chooses which classes are marked on the page.
import { ATTRIBUTION_CLASSES, type AttributionClass, type Summary } from '../lib/model';
import { t } from '../locales';

interface Props {
  summary: Summary;
  marked: readonly AttributionClass[];
  onMarked: (marked: AttributionClass[]) => void;
}

export function SourcingBar({ summary, marked, onMarked }: Props) {
  const present = ATTRIBUTION_CLASSES.filter((name) => summary[name] > 0);
  const attributed = present.filter((name) => name !== 'unattributed');
  const described = present.map((name) => `${t.classes[name]} ${summary[name]}`).join(', ');
  return (
    <>
      {attributed.length > 0 && (
        <div class="bar" role="img" aria-label={`${t.bar.label}: ${described}`}>
          {attributed.map((name) => (
            <span key={name} class={name} style={{ flexGrow: summary[name] }} />
          ))}
        </div>
      )}
      <div class="legend" role="group" aria-label={t.bar.label}>
        {present.map((name) => (
          <label key={name} title={t.classMeaning[name]}>
            <input
              type="checkbox"
              checked={marked.includes(name)}
              aria-label={t.bar.markClass(t.classes[name], summary[name])}
              onChange={(event) => {
                const others = marked.filter((other) => other !== name);
                onMarked(event.currentTarget.checked ? [...others, name] : others);
              }}
            />
            <span class={`sample ${name}`} />
            <span>
              {t.classes[name]} {summary[name]}
            </span>
          </label>
        ))}
      </div>
    </>
  );
}
