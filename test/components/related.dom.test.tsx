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
  },
});
const result = (title: string, names: string[] | null = null) => ({
  ...{ title, url: `https://post.example/${title.length}`, outlet: 'Harbour Post', via: null },
  ...{ published: '2024-05-08T00:00:00Z', known: names && known(names) },
});
const props: Props = {
  ...{ groups: [], shelfOn: false, onShelf: null, search: null, readings: {}, onRead: null },
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
      providers: [{ name: 'gdelt', hosts: ['api.gdeltproject.org'] }],
      states: {
        gdelt: {
          ...{ status: 'answered', items: 0, shown: 0 },
          failures: [{ host: 'api.gdeltproject.org', failure: 'timed-out', retryAt: props.now }],
        },
      },
      links: [],
    },
    searching: { ...props.searching, onAsk },
  });
  expect(root.textContent).toContain('Sends “Marsh quay” and a range of dates to api.gdeltproject.org.');
  expect(root.textContent).toMatch(/did not answer within 30 seconds\. Try again after \d\d:\d\d/);
  await act(() => root.querySelector<HTMLButtonElement>('.providers button')?.click());
  expect(onAsk).toHaveBeenCalledWith('gdelt');
});
