// The page of one story: what is chosen in the picture, what then stands side by side, and what is saved.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { StoryView } from '@/components/StoryView';
import { WeekView } from '@/components/WeekView';
import { digest, mergeReports } from '@/lib/coverage';
import { report } from '../report/made';

const root = document.body;
afterEach(() => {
  render(null, root);
});

const TEXT = 'The quay sinks. It cannot be saved. The mud is deep.';
const told = (outlet: string, paths: readonly [path: string, words: string][]) => {
  const claims = paths.map(([path, words]) => {
    const start = TEXT.indexOf(words);
    return { path, content: [[start, start + words.length] as const] };
  });
  return digest(report(claims, { outlet, url: `https://${outlet.length}.example/`, text: TEXT }));
};
const story = mergeReports([
  told('The Lantern', [
    ['Channel Nine < Ada Marsh', 'The quay sinks'],
    ['Bo Linden', 'The mud is deep'],
  ]),
  told('Harbour Post', [['Ada Marsh', 'It cannot be saved']]),
]);

const actions = { onChoice: vi.fn(), onSave: vi.fn(() => Promise.resolve(true)), onPrint: vi.fn() };
const show = () =>
  act(() => {
    render(
      <StoryView
        story={story}
        choices={[{ key: 'k', label: 'Rhubarb', isIn: false, isRelated: false }]}
        {...actions}
      />,
      root,
    );
  });
const press = (label: string) =>
  act(async () => {
    const all = [...root.querySelectorAll<HTMLElement>('button, input')];
    all.find((one) => (one.ariaLabel ?? one.textContent).startsWith(label))?.click();
    await Promise.resolve();
  });
const words = () => [...root.querySelectorAll('.story-words li')].map((one) => one.textContent.trim());

test('the words of shared origins stand side by side until one is chosen', async () => {
  await show();
  expect(root.querySelector('h1')?.textContent).toContain('2 reports, 1 shared origin: Ada Marsh');
  expect(words()).toEqual(['The quay sinks By way of Channel Nine', 'It cannot be saved']);
  await press('Bo Linden');
  expect(words()).toEqual(['The mud is deep']);
  await press('Bo Linden');
  expect(words()).toHaveLength(2);
});

test('an outlet and a report are chosen likewise', async () => {
  await show();
  await press('By way of Channel Nine');
  expect(words()).toEqual(['The quay sinks By way of Channel Nine']);
  await press('Harbour Post');
  expect(words()).toEqual(['It cannot be saved']);
});

test('the table holds every way that is drawn', async () => {
  await show();
  const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['Ada Marsh', 'Channel Nine', '1', '·'],
    ['no other outlet', '·', '1'],
    ['Bo Linden', 'no other outlet', '1', '·'],
  ]);
});

test('the picture is saved and printed at a press, and said to be saved', async () => {
  await show();
  await press('Save as PNG');
  expect(actions.onSave).toHaveBeenCalledWith('PNG');
  expect(root.querySelector('[role=status]')?.textContent).toBe('Saved.');
  await press('Print');
  expect(actions.onPrint).toHaveBeenCalledOnce();
});

test('any article read today can be put beside it', async () => {
  await show();
  await act(() => {
    root.querySelector<HTMLElement>('.story-choices input')?.click();
  });
  expect(actions.onChoice).toHaveBeenCalledWith('k', true);
});

test('the week counts origins and outlets by articles, and says nothing about them', async () => {
  await act(() => {
    render(<WeekView week={story} />, root);
  });
  const listed = [...root.querySelectorAll('li')].map((one) => one.textContent);
  expect(listed).toEqual([
    'Ada Marsh 2 articles, 2 claims',
    'Bo Linden 1 article, 1 claim',
    'Channel Nine 1 article, 1 claim',
  ]);
  await act(() => {
    render(<WeekView week={null} />, root);
  });
  expect(root.textContent).toContain('the shelf is off');
});
