// The welcome page, with the first sample story live in a frame: the same agent as on any news page marks it.
import { render } from 'preact';
import { Welcome } from '@/components/Welcome';
import { startPage } from '@/entrypoints/own-pages/start-page';
import { t } from '@/locales';
import { useSample } from './use-sample';

function WelcomeForReader() {
  const { onLoad, ...sample } = useSample();
  return (
    <Welcome {...sample}>
      <iframe class="live-sample" src="/sample/story.html" title={t.welcome.sample} onLoad={onLoad} />
    </Welcome>
  );
}

startPage(
  (root) => {
    render(<WelcomeForReader />, root);
  },
  () => `${t.name}: ${t.welcome.title}`,
);
