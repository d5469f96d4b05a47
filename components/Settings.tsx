// The settings, as a page of short sections.
import { ATTRIBUTION_CLASSES, type AttributionClass } from '../lib/model';
import { t } from '../locales';

interface Props {
  marked: readonly AttributionClass[];
  onMarked: (marked: AttributionClass[]) => void;
  /** Match patterns of the sites that are on. */
  sites: readonly string[];
  onTurnOff: (site: string) => void;
}

const hostOf = (pattern: string) => pattern.replace(/^https?:\/\/|\/\*$/g, '');

export function Settings({ marked, onMarked, sites, onTurnOff }: Props) {
  return (
    <main class="document">
      <h1>{t.settings.title}</h1>
      <section>
        <h2>{t.settings.marksTitle}</h2>
        <p class="hint">{t.settings.marksHint}</p>
        {ATTRIBUTION_CLASSES.map((name) => (
          <label key={name} class="choice">
            <input
              type="checkbox"
              checked={marked.includes(name)}
              onChange={(event) => {
                const others = marked.filter((other) => other !== name);
                onMarked(event.currentTarget.checked ? [...others, name] : others);
              }}
            />
            <span class={`sample ${name}`}>{t.classes[name]}</span>
            <small>{t.classMeaning[name]}</small>
          </label>
        ))}
      </section>
      <section>
        <h2>{t.settings.sitesTitle}</h2>
        <p class="hint">{t.settings.sitesHint}</p>
        {sites.length === 0 ? (
          <p>{t.settings.noSites}</p>
        ) : (
          <ul class="sites">
            {sites.map((site) => (
              <li key={site}>
                {hostOf(site)}
                <button
                  type="button"
                  class="plain-button"
                  aria-label={t.settings.turnOff(hostOf(site))}
                  onClick={() => {
                    onTurnOff(site);
                  }}
                >
                  {t.settings.off}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{t.settings.privacyTitle}</h2>
        <p>{t.welcome.privacy}</p>
        <p class="hint">{t.notVerdict}</p>
      </section>
    </main>
  );
}
