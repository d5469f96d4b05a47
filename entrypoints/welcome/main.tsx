// The welcome page, with the sample story of the reader's language live in a frame: the same agent as on any news page marks it.
import { render } from 'preact';
import { Welcome } from '@/components/Welcome';
import { startPage } from '@/entrypoints/own-pages/start-page';
import { t } from '@/locales';
import { SAMPLES } from '@/locales/samples';
import { spokenIn } from '@/locales/words';
import { useSample } from './use-sample';

const samples = Object.keys(SAMPLES).map((code) => [code, code] as const);
/** In which of its languages the reader meets the sample. */
const language = spokenIn({ ...Object.fromEntries(samples), en: 'en' }, navigator.languages);

function WelcomeForReader() {
  const { onLoad, ...sample } = useSample();
  return (
    <Welcome {...sample}>
      <iframe class="live-sample" src={`/sample/${language}.html`} title={t.welcome.sample} onLoad={onLoad} />
    </Welcome>
  );
}

startPage(
  (root) => {
    render(<WelcomeForReader />, root);
  },
  () => `${t.name}: ${t.welcome.title}`,
);
