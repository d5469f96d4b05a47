// Marks on the page: on or off, and, opened, the legend that is its own control, class by class.
import { ATTRIBUTION_CLASSES, type AttributionClass, type Summary } from '../lib/model';
import { t } from '../locales';
import { Drawer, type DrawerState } from './Drawer';
import { Switch } from './Switch';

interface Props {
  summary: Summary;
  on: boolean;
  onMarks: (on: boolean) => void;
  marked: readonly AttributionClass[];
  onMarked: (marked: AttributionClass[]) => void;
  legend: DrawerState;
}

export function MarksControl({ summary, on, onMarks, marked, onMarked, legend }: Props) {
  const present = ATTRIBUTION_CLASSES.filter((name) => summary[name] > 0);
  return (
    <div class="marks-control">
      <Switch label={t.controls.marks} on={on} onChange={onMarks} />
      {present.length > 0 && (
        <Drawer label={t.bar.legend} {...legend}>
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
          <p>{t.notVerdict}</p>
        </Drawer>
      )}
    </div>
  );
}
