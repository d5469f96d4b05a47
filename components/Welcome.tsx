// First run: a sample that works beside what the popup tells of it, how to begin, what Whence does and does not do.
import type { ComponentChildren } from 'preact';
import type { Report } from '../lib/model';
import { t } from '../locales';
import { InViewContext } from './in-view';
import { ReportView } from './ReportView';

interface Props {
  /** What is known of the sample; null until it is read. */
  report: Report | null;
  /** The claim of the sample under the reader's eyes. */
  inView: string | null;
  /** Shows a claim in the sample. */
  onReveal: (claimId: string) => void;
  /** The live sample. */
  children: ComponentChildren;
}

export function Welcome({ report, inView, onReveal, children }: Props) {
  return (
    <main class="welcome">
      <header class="document">
        <p class="brand">{t.name}</p>
        <h1>{t.welcome.title}</h1>
        <p class="lead">{t.welcome.lead}</p>
      </header>
      <section class="try" aria-labelledby="try">
        <h2 id="try" class="unseen">
          {t.welcome.sample}
        </h2>
        <div>
          <p class="caption">{t.welcome.sampleHint}</p>
          {children}
        </div>
        <div>
          <p class="caption">{t.welcome.panelHint}</p>
          <SamplePanel report={report} inView={inView} onReveal={onReveal} />
        </div>
        <p class="not-verdict">{t.notVerdict}</p>
      </section>
      <div class="document columns">
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
          <h2>{t.privacy.title}</h2>
          <p>{t.privacy.text}</p>
        </section>
      </div>
    </main>
  );
}

/** The popup as it would open over the sample. */
function SamplePanel({ report, inView, onReveal }: Omit<Props, 'children'>) {
  return (
    <div class="panel sample-panel" aria-busy={report === null}>
      <p class="brand">{t.name}</p>
      {report === null ? (
        <p class="quiet-line">{t.state.reading}</p>
      ) : (
        <InViewContext.Provider value={{ claimId: inView, follow: false }}>
          <ReportView report={report} as="h3" onChoose={onReveal} />
        </InViewContext.Provider>
      )}
    </div>
  );
}
