// The settings page: what a choice changes, and what becomes of a claim called wrong.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MarkChoices } from '@/components/MarkSettings';
import { Settings } from '@/components/Settings';

const COLOURS = { named: '#0072b2', anonymous: '#d55e00', unspecified: '#767676', unattributed: '#767676' };
let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function show(given: Partial<Parameters<typeof Settings>[0]> = {}) {
  const onChange = vi.fn<(changed: Partial<MarkChoices>) => void>();
  const onTakeBack = vi.fn<(key: string) => void>();
  await act(() => {
    render(
      <Settings
        choices={{ marked: ['named'], palette: 'blue', own: COLOURS, strength: 'words' }}
        onChange={onChange}
        notSaved={false}
        badge={false}
        onBadge={() => undefined}
        sites={[]}
        onTurnOff={() => undefined}
        wrong={[{ key: 'k', url: 'https://news.example/a', title: 'A title', claim: 'The pier was safe' }]}
        onCopyWrong={() => Promise.resolve(true)}
        onTakeBack={onTakeBack}
        keys={{ 'next-mark': 'Alt+Shift+J' }}
        onKeys={null}
        {...given}
      />,
      root,
    );
  });
  return { onChange, onTakeBack };
}
const labelled = (words: string) => {
  const label = [...root.querySelectorAll('label, button')].find(({ textContent }) =>
    textContent.includes(words),
  );
  if (!label) throw new Error(`nothing is labelled ${words}`);
  return label as HTMLElement;
};
const press = (words: string) =>
  act(async () => {
    labelled(words).click();
    await Promise.resolve();
  });

test('a choice that could not be kept is told', async () => {
  await show({ notSaved: true });
  expect(root.querySelector('.not-saved')?.textContent).toContain('It could not be saved');
});

test('the sample is marked as the page will be', async () => {
  await show();
  const [named, anonymous] = root.querySelectorAll<HTMLElement>('.mark-sample');
  expect(named?.querySelector('span')?.getAttribute('style')).toContain('underline solid');
  expect(anonymous?.querySelector('span')?.getAttribute('style') ?? '').not.toContain('underline');
});

test('each choice asks for its own change alone', async () => {
  const { onChange } = await show();
  await press('Anonymous');
  await press('Green and violet');
  await press('Both tinted');
  expect(onChange.mock.calls.map(([changed]) => changed)).toEqual([
    { marked: ['named', 'anonymous'] },
    { palette: 'green' },
    { strength: 'tint' },
  ]);
});

test('own colours are offered when they are chosen', async () => {
  await show();
  expect(root.querySelector('input[type=color]')).toBeNull();
  await show({ choices: { marked: [], palette: 'own', own: COLOURS, strength: 'line' } });
  expect(root.querySelectorAll('input[type=color]')).toHaveLength(4);
});

test('a claim called wrong is listed, its report is copied and said to be unsent, and it can be shown again', async () => {
  const { onTakeBack } = await show();
  expect(root.querySelector('.wrong')?.textContent).toContain('The pier was safe');
  await press('Copy a report');
  expect(root.querySelector('section [role=status]')?.textContent).toContain('Nothing was sent');
  await press('Show it again');
  expect(onTakeBack).toHaveBeenCalledExactlyOnceWith('k');
  expect(document.activeElement?.textContent).toBe('Claims you called wrong');
});

test('keys are shown as they are set in the browser', async () => {
  await show();
  expect(root.querySelector('.keys')?.textContent).toContain('Go to the next markAlt+Shift+J');
});
