// The card beside a mark: who says so first, then the way their words came here.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Card } from '@/components/Card';
import { sampleReport } from './sample-report';

async function show(id: string) {
  const root = document.createElement('div');
  const onClose = vi.fn<() => void>();
  const claim = sampleReport.claims.find((one) => one.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  await act(() => {
    render(<Card claim={claim} report={sampleReport} onClose={onClose} />, root);
  });
  return { root, onClose };
}

test('it is headed by the origin, as the article describes it, and leads from there to this article', async () => {
  const { root } = await show('c1');
  expect(root.querySelector('header')?.textContent).toContain('Ines Falk “harbour master”');
  expect(root.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe('Who says this: Ines Falk');
  expect([...root.querySelectorAll('li')].slice(0, 4).map((step) => step.textContent.trim())).toEqual([
    'Ines Falk',
    'Channel Nine',
    'Coast Post told',
    'this article',
  ]);
});

test('a claim of nobody in particular says what that means, and shows the words that limit it', async () => {
  const { root } = await show('c5');
  expect(root.textContent).toContain('Attributed to nobody in particular');
  expect(root.textContent).toContain('Hedged: “reportedly”');
});

test('a link opens apart, without telling the page it leads to where the reader came from', async () => {
  const { root } = await show('c3');
  const link = root.querySelector('a');
  expect(link?.href).toBe('https://papers.example/owner');
  expect([link?.target, link?.rel]).toEqual(['_blank', 'noreferrer']);
});

test('its button closes it', async () => {
  const { root, onClose } = await show('c1');
  root.querySelector<HTMLElement>('button[aria-label=Close]')?.click();
  expect(onClose).toHaveBeenCalledOnce();
});
