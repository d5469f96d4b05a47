// How marks look on the page: which classes, how strong, which colours, each with a sample that shows it at once.
import type { CSSProperties } from 'preact';
import { useId } from 'preact/hooks';
import { ATTRIBUTION_CLASSES, type AttributionClass } from '../lib/model';
import {
  PALETTE_NAMES,
  PALETTES,
  LINES,
  STRENGTHS,
  tinted,
  TINTS,
  toned,
  type Colours,
  type MarkLook,
  type Palette,
} from '../lib/model/mark-look';
import { t } from '../locales';
import { Section } from './Section';

export interface MarkChoices {
  marked: AttributionClass[];
  palette: Palette;
  own: Colours;
  strength: MarkLook['strength'];
}

interface Props {
  choices: MarkChoices;
  onChange: (changed: Partial<MarkChoices>) => void;
}

export function MarkSettings({ choices, onChange }: Props) {
  const { marked, palette, own, strength } = choices;
  const coloursOf = (name: Palette) => (name === 'own' ? own : PALETTES[name]);
  const look: MarkLook = { colours: coloursOf(palette), strength };
  return (
    <Section title={t.settings.marksTitle} hint={t.settings.marksHint}>
      <fieldset>
        <legend class="unseen">{t.settings.marksHint}</legend>
        {ATTRIBUTION_CLASSES.map((name) => (
          <ClassChoice
            key={name}
            name={name}
            look={look}
            isMarked={marked.includes(name)}
            onMarked={(is) => {
              const others = marked.filter((other) => other !== name);
              onChange({ marked: is ? [...others, name] : others });
            }}
          />
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
              onChange={() => onChange({ strength: name })}
            />
            {t.settings.strengths[name]}
          </label>
        ))}
      </fieldset>
      <fieldset class="row">
        <legend>{t.settings.paletteTitle}</legend>
        {PALETTE_NAMES.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="palette"
              checked={palette === name}
              onChange={() => onChange({ palette: name })}
            />
            <Swatch colours={coloursOf(name)} />
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
                onChange={(event) => onChange({ own: { ...own, [name]: event.currentTarget.value } })}
              />
              {t.classes[name]}
            </label>
          ))}
        </fieldset>
      )}
    </Section>
  );
}

interface ClassProps {
  name: AttributionClass;
  look: MarkLook;
  isMarked: boolean;
  onMarked: (is: boolean) => void;
}

function ClassChoice({ name, look, isMarked, onMarked }: ClassProps) {
  const id = useId();
  return (
    <div class="mark-class">
      <label>
        <input
          type="checkbox"
          checked={isMarked}
          aria-describedby={id}
          onChange={(event) => onMarked(event.currentTarget.checked)}
        />
        <b>{t.classes[name]}</b>
      </label>
      <small id={id}>{t.classMeaning[name]}</small>
      <MarkSample name={name} look={look} isMarked={isMarked} />
    </div>
  );
}

/** An invented sentence, marked as the page will be: the legend, in words. */
function MarkSample({ name, look: { colours, strength }, isMarked }: Omit<ClassProps, 'onMarked'>) {
  const [contentTint, wordsTint] = TINTS[strength];
  const { content, words } = t.settings.samples[name];
  const styles: { content?: CSSProperties; words?: CSSProperties } = isMarked
    ? {
        content: {
          textDecoration: `${LINES[name]} ${toned(colours[name])}`,
          backgroundColor: tinted(colours[name], contentTint),
        },
        words: { backgroundColor: tinted(colours[name], wordsTint) },
      }
    : {};
  return (
    <p class="mark-sample">
      <span style={styles.content}>{content}</span>
      <span style={styles.words}>{words}</span>
    </p>
  );
}

/** A palette as its lines. */
function Swatch({ colours }: { colours: Colours }) {
  return (
    <span class="swatch" aria-hidden="true">
      {(['named', 'anonymous', 'unspecified'] as const).map((name) => (
        <span key={name} class={name} style={{ borderColor: colours[name] }} />
      ))}
    </span>
  );
}
