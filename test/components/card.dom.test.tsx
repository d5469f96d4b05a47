// The card beside a mark: who says so first, then the way their words came here.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { Card } from '@/components/Card';
import { sampleReport } from './sample-report';

async function show(id: string, given: Partial<Parameters<typeof Card>[0]> = {}) {
  const root = document.body.appendChild(document.createElement('div'));
  const actions = {
    onClose: vi.fn<() => void>(),
    onCopyLink: vi.fn<() => Promise<boolean>>(() => Promise.resolve(true)),
    onCite: vi.fn<() => Promise<boolean>>(() => Promise.resolve(true)),
    onWrong: vi.fn<() => Promise<boolean>>(() => Promise.resolve(true)),
    onTakeBack: vi.fn<() => void>(),
  };
  const claim = sampleReport.claims.find((one) => one.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  await act(() => {
    render(<Card claim={claim} report={sampleReport} focus {...actions} {...given} />, root);
  });
  return { root, ...actions };
}

test('it is headed by the origin, as the article describes it, and leads from there to this article', async () => {
  const { root } = await show('c1');
  expect(root.querySelector('header')?.textContent).toContain('Ines Falk harbour master');
  expect(root.querySelector('[role=dialog]')?.getAttribute('aria-label')).toBe('Who says this: Ines Falk');
  expect([...root.querySelectorAll('li')].slice(0, 4).map((step) => step.textContent.trim())).toEqual([
    'Ines Falk told',
    'Channel Nine told Channel Nine',
    'Coast Post reported',
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

const press = (root: HTMLElement, words: string) =>
  act(async () => {
    [...root.querySelectorAll('button')].find((button) => button.textContent === words)?.click();
    await Promise.resolve();
  });

test('copying a link says whether it went well', async () => {
  const { root } = await show('c1');
  await press(root, 'Copy link');
  expect(root.querySelector('[role=status]')?.textContent).toContain('on the clipboard');
  const refused = await show('c1', { onCopyLink: () => Promise.resolve(false) });
  await press(refused.root, 'Copy link');
  expect(refused.root.querySelector('[role=status]')?.textContent).toContain('did not allow');
});

test('it tells the whole way in a sentence, which can be copied with the quotation', async () => {
  const { root, onCite } = await show('c1');
  const sentence =
    'Ines Falk, harbour master, told Channel Nine, as reported by Coast Post, as reported by The Example, 4 March 2026';
  expect(root.querySelector('.trace')?.textContent).toBe(sentence);
  await press(root, 'Copy citation');
  expect(onCite).toHaveBeenCalledExactlyOnceWith(sentence);
  expect(root.querySelector('[role=status]')?.textContent).toContain('on the clipboard');
});

test('a name that stands for “he” is shown as the guess it is, with how sure it is', async () => {
  const [falk] = sampleReport.claims;
  if (!falk) throw new Error('no claim');
  const he = { ...sampleReport, text: sampleReport.text.replace('harbour master Ines Falk', 'he') };
  const start = he.text.indexOf('he told');
  const { root } = await show('c1', { report: he, claim: { ...falk, source: [[start, start + 2]] } });
  expect(root.textContent).toContain('“he”, read as Ines Falk · Confidence 90%');
  expect((await show('c1')).root.textContent).not.toContain('read as');
});

test('a claim called wrong says where it went, keeps the focus, and can be taken back', async () => {
  const { root, onWrong, onTakeBack } = await show('c1');
  await press(root, 'This is wrong');
  expect(onWrong).toHaveBeenCalledOnce();
  expect(root.querySelector('[role=status]')?.textContent).toContain('on this device alone');
  expect(document.activeElement).toBe(root.querySelector('[role=dialog]'));
  await press(root, 'Show it again');
  expect(onTakeBack).toHaveBeenCalledOnce();
});

test('where nothing may be kept, nothing can be called wrong', async () => {
  const { root } = await show('c1', { onWrong: null });
  expect(root.textContent).not.toContain('This is wrong');
});

test('it takes the focus from a reader who came by keyboard, and from no other', async () => {
  const { root } = await show('c1');
  expect(document.activeElement).toBe(root.querySelector('[role=dialog]'));
  const pointed = await show('c2', { focus: false });
  expect(pointed.root.contains(document.activeElement)).toBe(false);
});
