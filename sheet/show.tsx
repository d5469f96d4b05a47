// Shows one state of the sheet, or all of them in frames: `?state=panel-report&lang=ar`. `&surface=popup` or `beside`
// shows a panel as it stands there: as high as the window.
import { render } from 'preact';
import { speak, t } from '../locales';
import { STATES } from './states';

const query = new URLSearchParams(location.search);
speak([query.get('lang') ?? 'en']);
document.documentElement.lang = t.lang;
document.documentElement.dir = t.dir;

const name = query.get('state');
const state = STATES[name ?? ''];
const root = document.body.appendChild(document.createElement('div'));
if (state) {
  document.title = name ?? '';
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href: `${query.get('surface') ?? state.style}.css` });
  link.onload = () => {
    const drawn = state.draw();
    render(state.style === 'card' ? <main>{drawn}</main> : drawn, root);
    for (const selector of state.press ?? []) root.querySelector<HTMLElement>(selector)?.click();
    document.documentElement.dataset['drawn'] = 'yes';
  };
  document.head.append(link);
} else {
  document.title = 'Whence: every state';
  render(
    <main style={{ display: 'flex', flexWrap: 'wrap', gap: '1rem', fontFamily: 'system-ui' }}>
      {Object.entries(STATES).map(([one, { style }]) => (
        <section key={one}>
          <h2 style={{ fontSize: '0.875rem' }}>{one}</h2>
          <iframe
            title={one}
            loading="lazy"
            src={`?state=${one}&lang=${t.lang}`}
            style={{
              inlineSize: style === 'panel' ? '26rem' : style === 'card' ? '24rem' : '60rem',
              blockSize: style === 'card' ? '20rem' : '38rem',
              border: '1px solid #8888',
            }}
          />
        </section>
      ))}
    </main>,
    root,
  );
}
