// The welcome page, with the first sample story live in a frame: the same agent as on any news page marks it.
import { render } from 'preact';
import { Welcome } from '@/components/Welcome';
import { t } from '@/locales';

const root = document.getElementById('root');
if (root) {
  render(
    <Welcome>
      <iframe class="live-sample" src="/sample/story.html" title={t.welcome.sample} />
    </Welcome>,
    root,
  );
}
