// The view of related coverage: groups by origin, evidence, and what would be sent to whom.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { RelatedCoverage } from '@/components/RelatedCoverage';

type Props = Parameters<typeof RelatedCoverage>[0];
const root = document.body;
afterEach(() => {
  render(null, root);
});

const known = (names: string[]): NonNullable<Props['groups'][number]['results'][number]['known']> => ({
  comparison: {
    label: 'same-origin',
    sharedOrigins: names.map((name) => ({ name, statements: [['the quay sinks'], ['it cannot be saved']] })),
    sharedQuotes: [],
    containment: 0,
    sharedCredit: null,
    citations: [null, null],
  },
});
const result = (title: string, names: string[] | null = null) => ({
  title,
  url: `https://post.example/${title.length}`,
  outlet: 'Harbour Post',
  via: null,
  readable: true,
  published: '2024-05-08T00:00:00Z',
  known: names && known(names),
});
const props: Props = {
  groups: [],
  shelfOn: false,
  isPrivate: false,
  keeping: 'no',
  search: null,
  readings: {},
  onRead: null,
  onShelf: () => undefined,
  onForget: () => undefined,
  onStory: null,
  onWeek: () => undefined,
  searching: { onWords: () => undefined, onAsk: () => undefined, onCancel: () => undefined },
  now: Date.parse('2024-05-10T12:00:00Z'),
};
const show = (over: Partial<Props>) =>
  act(() => {
    render(<RelatedCoverage {...props} {...over} />, root);
  });

test('outlets on one origin stand together under its name, with what either has from it', async () => {
  const results = [result('Quay sinks', ['Ada Marsh']), result('Harbour to close', ['Ada Marsh'])];
  await show({
    groups: [
      { kind: 'origin', origin: 'Ada Marsh', shared: true, results },
      { kind: 'others', origin: null, shared: false, results: [result('Fog')] },
    ],
  });
  const heads = [...root.querySelectorAll('h3')].map((head) => head.textContent);
  expect(heads).toEqual(['2 reports trace to Ada Marsh, as this one does', 'Others']);
  const first = root.querySelector('.group.origin li');
  expect(first?.textContent).toContain('Harbour Post · 2 days ago');
  expect(first?.textContent).toContain('Traces to the same stated origin: Ada Marsh');
  expect(first?.textContent).toMatch(/Here.*the quay sinks.*There.*it cannot be saved/);
});

test('words from elsewhere are shown as text, whatever they look like', async () => {
  const title = '<img src=x onerror=alert(1)>';
  await show({ groups: [{ kind: 'others', origin: null, shared: false, results: [result(title)] }] });
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toContain(title);
});

test('words and host stand beside each button; a failure says when to try again', async () => {
  const onAsk = vi.fn();
  await show({
    search: {
      words: 'Marsh quay',
      providers: [{ name: 'gdelt', sendsDates: true, hosts: ['api.gdeltproject.org'] }],
      states: {
        gdelt: {
          status: 'answered',
          items: 0,
          shown: 0,
          failures: [{ host: 'api.gdeltproject.org', failure: 'timed-out', retryAt: props.now }],
        },
      },
      links: [],
    },
    searching: { ...props.searching, onAsk },
  });
  expect(root.textContent).toContain('Sends “Marsh quay” and a range of dates to api.gdeltproject.org.');
  expect(root.textContent).toMatch(/org: no answer within 30 seconds\. Try again after \d\d:\d\d/);
  await act(() => root.querySelector<HTMLButtonElement>('.providers button')?.click());
  expect(onAsk).toHaveBeenCalledWith('gdelt');
});

test('what failed alike is told at once, with the latest time to try again', async () => {
  const failed = (host: string, failure: 'unreachable' | 'redirected', minutes: number) => ({
    host,
    failure,
    retryAt: props.now + minutes * 60_000,
  });
  await show({
    search: {
      words: '',
      providers: [{ name: 'feeds', hosts: ['a.example', 'b.example', 'c.example', 'd.example'] }],
      states: {
        feeds: {
          status: 'answered',
          items: 12,
          shown: 2,
          failures: [
            failed('a.example', 'unreachable', 1),
            failed('b.example', 'redirected', 1),
            failed('c.example', 'unreachable', 5),
          ],
        },
      },
      links: [],
    },
  });
  const told = [...root.querySelectorAll('[role=status] small')].map((one) => one.textContent);
  expect(told).toHaveLength(3);
  const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit' });
  expect(told[0]).toBe(
    `a.example and c.example: could not be reached. Try again after ${clock.format(props.now + 300_000)}.`,
  );
  expect(told[1]).toContain('b.example: leads elsewhere, perhaps to a login.');
  expect(told[2]).toBe('12 headlines, 2 on this event.');
});

test('a report is read for the reader only where its address leads to it', async () => {
  const onRead = vi.fn();
  const results = [result('Fog'), { ...result('Quay sinks'), readable: false }];
  await show({ onRead, groups: [{ kind: 'others', origin: null, shared: false, results }] });
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('.related button')];
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(['Read it for me: Fog']);
  await act(() => buttons[0]?.click());
  expect(onRead).toHaveBeenCalledWith('https://post.example/3');
});

test('GDELT is named and linked to on what comes from it', async () => {
  const via = { name: 'the GDELT Project', url: 'https://www.gdeltproject.org/' };
  const results = [{ ...result('Fog'), via }];
  await show({ groups: [{ kind: 'others', origin: null, shared: false, results }] });
  const link = root.querySelector<HTMLAnchorElement>('a.via');
  expect([link?.textContent, link?.href]).toEqual(['via the GDELT Project', via.url]);
});

test('who cites whom is told with what is taken over', async () => {
  const one = result('Fog', []);
  const comparison: NonNullable<typeof one.known>['comparison'] = {
    label: 'cites',
    sharedOrigins: [],
    sharedQuotes: [],
    containment: 0,
    sharedCredit: null,
    citations: [null, { outlet: 'The Lantern', claims: ['the quay sinks'] }],
  };
  const results = [{ ...one, known: { comparison } }];
  await show({ groups: [{ kind: 'others', origin: null, shared: false, results }] });
  expect(root.querySelector('.evidence')?.textContent).toBe(
    'One cites the otherIt cites The Lantern.the quay sinks',
  );
});

test('in a private window nothing is offered to be kept', async () => {
  await show({ isPrivate: true });
  expect(root.textContent).toContain('This window is private: nothing of it is kept');
  expect(root.querySelector('button')).toBeNull();
});

test('an article on the shelf can be forgotten from its own panel', async () => {
  const onForget = vi.fn();
  await show({ shelfOn: true, keeping: 'kept', onForget });
  await act(() => root.querySelector<HTMLButtonElement>('[role=status] .text-button')?.click());
  expect(onForget).toHaveBeenCalledOnce();
  await show({ shelfOn: true, keeping: 'forgotten' });
  expect(root.querySelector('[role=status]')?.textContent).toContain('Forgotten.');
});

test('what is weeks old goes by its date, not by its days', async () => {
  const old = { ...result('Fog'), published: '2017-05-02T00:00:00Z' };
  await show({ groups: [{ kind: 'others', origin: null, shared: false, results: [old] }] });
  expect(root.querySelector('li small')?.textContent).toBe('Harbour Post · 2 May 2017');
});
