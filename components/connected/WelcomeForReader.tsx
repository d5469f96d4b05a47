// The welcome page joined to the sample story of the reader's language, live in a frame: the same agent as on any news page marks it.
import { useCallback, useRef, useState } from 'preact/hooks';
import { Welcome } from '../Welcome';
import { connectToPage, type PanelConnection } from '../../lib/browser/panel-end';
import { ownTabId } from '../../lib/browser/tab';
import type { Report } from '../../lib/model';
import { t } from '../../locales';
import { SAMPLES } from '../../locales/samples';
import { spokenIn } from '../../locales/words';

const samples = Object.keys(SAMPLES).map((code) => [code, code] as const);
/** In which of its languages the reader meets the sample. */
const language = spokenIn({ ...Object.fromEntries(samples), en: 'en' }, navigator.languages);

export function WelcomeForReader() {
  const { onLoad, ...sample } = useSample();
  return (
    <Welcome {...sample}>
      <iframe class="live-sample" src={`/sample/${language}.html`} title={t.welcome.sample} onLoad={onLoad} />
    </Welcome>
  );
}

/** The sample's report, and the reader's place in it. */
function useSample() {
  const [report, setReport] = useState<Report | null>(null);
  const [inView, setInView] = useState<string | null>(null);
  const connection = useRef<PanelConnection | null>(null);
  /** Once the frame has loaded, its agent listens. */
  const onLoad = useCallback(() => {
    connection.current?.close();
    void ownTabId().then((id) => {
      if (id === undefined) return;
      const onState: Parameters<typeof connectToPage>[1]['onState'] = (state) => {
        if (state.status === 'report') setReport(state.report);
      };
      connection.current = connectToPage(
        id,
        { onState, onInView: setInView, onGone: () => undefined },
        'frame',
      );
    });
  }, []);
  const onReveal = useCallback((claimId: string) => {
    connection.current?.send({ type: 'panel:reveal', claimId });
  }, []);
  return { report, inView, onLoad, onReveal };
}
