// How marks look on the page: which classes, which colours, how strong, with a sample that shows it at once.
import { ATTRIBUTION_CLASSES, type AttributionClass } from '../lib/model';
import { t } from '../locales';
import { type Look, MarkSample } from './MarkSample';

export type Palette = 'blue' | 'green' | 'ink' | 'own';

export interface MarkChoices {
  marked: AttributionClass[];
  palette: Palette;
  own: Record<AttributionClass, string>;
  strength: Look['strength'];
}

interface Props {
  choices: MarkChoices;
  look: Look;
  onChange: (changed: Partial<MarkChoices>) => void;
}

const PALETTES = ['blue', 'green', 'ink', 'own'] as const;
const STRENGTHS = ['line', 'words', 'tint'] as const;

export function MarkSettings({ choices, look, onChange }: Props) {
  const { marked, palette, own, strength } = choices;
  return (
    <section>
      <h2>{t.settings.marksTitle}</h2>
      <MarkSample look={look} marked={marked} />
      <fieldset>
        <legend>{t.settings.marksHint}</legend>
        {ATTRIBUTION_CLASSES.map((name) => (
          <label key={name} class="choice">
            <input
              type="checkbox"
              checked={marked.includes(name)}
              onChange={(event) => {
                const others = marked.filter((other) => other !== name);
                onChange({ marked: event.currentTarget.checked ? [...others, name] : others });
              }}
            />
            <span>{t.classes[name]}</span>
            <small>{t.classMeaning[name]}</small>
          </label>
        ))}
      </fieldset>
      <fieldset class="row">
        <legend>{t.settings.strengthTitle}</legend>
        {STRENGTHS.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="strength"
              checked={strength === name}
              onChange={() => {
                onChange({ strength: name });
              }}
            />
            {t.settings.strengths[name]}
          </label>
        ))}
      </fieldset>
      <fieldset class="row">
        <legend>{t.settings.paletteTitle}</legend>
        {PALETTES.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="palette"
              checked={palette === name}
              onChange={() => {
                onChange({ palette: name });
              }}
            />
            {t.settings.palettes[name]}
          </label>
        ))}
      </fieldset>
      {palette === 'own' && (
        <fieldset class="row">
          <legend>{t.settings.ownTitle}</legend>
          {ATTRIBUTION_CLASSES.map((name) => (
            <label key={name}>
              <input
                type="color"
                value={own[name]}
                onChange={(event) => {
                  onChange({ own: { ...own, [name]: event.currentTarget.value } });
                }}
              />
              {t.classes[name]}
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}
