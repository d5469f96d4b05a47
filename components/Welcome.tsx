// First run: what Whence does and does not do, what leaves the device, how to begin, and a sample that works.
import type { ComponentChildren } from 'preact';
import { t } from '../locales';

/** @param children the live sample */
export function Welcome({ children }: { children: ComponentChildren }) {
  return (
    <main class="document">
      <h1>{t.welcome.title}</h1>
      <p class="lead">{t.welcome.lead}</p>
      <section>
        <h2>{t.welcome.sample}</h2>
        <p class="hint">{t.welcome.sampleHint}</p>
        {children}
        <p class="hint">{t.notVerdict}</p>
      </section>
      <section>
        <h2>{t.welcome.howTitle}</h2>
        <ol>
          {t.welcome.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t.welcome.doesTitle}</h2>
        <ul>
          {t.welcome.does.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t.welcome.privacyTitle}</h2>
        <p>{t.welcome.privacy}</p>
      </section>
    </main>
  );
}
