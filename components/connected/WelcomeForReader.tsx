// The welcome page joined to the sample story, live in a frame: the same agent as on any news page marks it.
import { Welcome } from '../Welcome';
import { t } from '../../locales';
import { useSample } from './use-sample';

export function WelcomeForReader() {
  const { onLoad, ...sample } = useSample();
  return (
    <Welcome {...sample}>
      <iframe class="live-sample" src="/sample/story.html" title={t.welcome.sample} onLoad={onLoad} />
    </Welcome>
  );
}
