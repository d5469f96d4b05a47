// What a reader sees in the panel, state by state, and what their choices ask for.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Panel, type PanelState } from '@/components/Panel';
import type { Notice } from '@/lib/model/notice';
import type { AttributionClass } from '@/lib/model';
import { panelProps } from './panel-props';
import { sampleReport } from './sample-report';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const actions = () => ({
  onChoose: vi.fn<(id: string) => void>(),
  onMarks: vi.fn<(on: boolean) => void>(),
  onMarked: vi.fn<(marked: AttributionClass[]) => void>(),
  onSite: vi.fn<(on: boolean) => void>(),
  onAgain: vi.fn<() => void>(),
  onAnyway: vi.fn<() => void>(),
});

async function show(state: PanelState, given: Partial<Parameters<typeof Panel>[0]> = {}) {
  const spies = actions();
  await act(() => {
    render(<Panel {...panelProps} state={state} {...spies} {...given} />, root);
  });
  return spies;
}

const report: PanelState = { status: 'report', report: sampleReport, marks: 'on' };
const named = (selector: string, name: string) => {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find((element) =>
    (element.getAttribute('aria-label') ?? element.textContent).includes(name),
  );
  if (!found) throw new Error(`no ${selector} named ${name}`);
  return found;
};
const press = (element: HTMLElement) =>
  act(async () => {
    element.click();
    await Promise.resolve();
  });

test('the first thing is the quiet line, with whom most claims come from, over how many are named', async () => {
  await show(report);
  expect(root.querySelector('h1')?.textContent).toBe(
    'Mostly Ines Falk, harbour master (3 of 5, 1 by way of Coast Post or Channel Nine); 1 from a source it does not name.',
  );
  expect(root.querySelector('.strip')?.textContent).toBe('3 named · 1 not named · 1 not stated');
});

test('the beginning of a long article has its line already, and says that there is more to come', async () => {
  await show({ ...report, partial: true });
  expect(root.querySelector('h1')?.textContent).toContain('Mostly Ines Falk');
  expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  expect(root.querySelector('[role=status]')?.textContent).toBe('Reading the page…');
  expect(root.querySelector('footer')?.textContent).not.toContain('Print');
  await show(report);
  expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
  expect(root.querySelector('[role=status]')?.textContent).toBe('');
  expect(root.querySelector('footer')?.textContent).toContain('Print');
});

test('claims stand under their origins, those without a stated source last', async () => {
  await show(report);
  const heads = [...root.querySelectorAll('h3')].map((head) => head.textContent);
  expect(heads).toEqual([
    'Ines Falk harbour master · 3 claims',
    'a senior official not named · 1 claim',
    'No source stated 1 claim',
  ]);
});

test('the path of a claim is read from this article back to the origin, which a group’s head says once', async () => {
  await show(report);
  const pathOf = (words: string) => named('button', words).querySelector('.path')?.textContent;
  expect(pathOf('The ferry will not sail')).toBe('this article ← Coast Post ← Channel Nine · quoted');
  expect(pathOf('repairs would take a month')).toBe('paraphrased');
  await press(named('[role=tab]', 'In order'));
  expect(pathOf('The ferry will not sail')).toBe(
    'this article ← Coast Post ← Channel Nine ← Ines Falk · quoted',
  );
  expect(pathOf('The owner has')).toBe('this article ← Not specified · paraphrased');
});

test('it says how many claims came through another outlet, unless the line has told all of them', async () => {
  await show(report);
  expect(root.querySelector('.quiet-sub')).toBeNull();
  const carried = sampleReport.claims.map((claim) =>
    claim.id === 'c4'
      ? { ...claim, path: [{ sourceId: 's3', relation: 'says' as const, words: [] }, ...claim.path] }
      : claim,
  );
  await show({ ...report, report: { ...sampleReport, claims: carried } });
  expect(root.querySelector('.quiet-sub')?.textContent).toBe(
    '2 of 5 reach this article through another outlet.',
  );
});

test('choosing a claim asks for it on the page and opens what stands behind it', async () => {
  const { onChoose } = await show(report);
  await press(named('button', 'The ferry will not sail'));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('c1');
  expect(root.textContent).toContain('“told” after “harbour master Ines Falk”');
  expect([...root.querySelectorAll('.steps li')].map((step) => step.textContent.trim())).toEqual([
    'Ines Falk told',
    'Channel Nine told Channel Nine',
    'Coast Post reported',
    'this article',
  ]);
});

test('choosing a part of the picture narrows the list, says so, and a second press takes it off', async () => {
  await show(report);
  const outlet = named('.picture button', 'By way of Coast Post: 1 claim');
  await press(outlet);
  expect(outlet.getAttribute('aria-pressed')).toBe('true');
  expect(root.querySelectorAll('.claim')).toHaveLength(1);
  expect(root.querySelector('.narrowed')?.textContent).toBe('By way of Coast Post · 1 of 5 claims');
  await press(outlet);
  expect(root.querySelectorAll('.claim')).toHaveLength(5);
});

test('the picture has an equal in a table', async () => {
  await show(report);
  const rows = [...root.querySelectorAll('table tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toContainEqual(['Ines Falk', 'Channel Nine and Coast Post', '1']);
  expect(rows).toContainEqual(['not stated', 'no other outlet', '1']);
  expect(root.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test('a search narrows the claims by their words and their sources', async () => {
  const more = ['c6', 'c7'].flatMap((id) => sampleReport.claims.slice(3, 4).map((one) => ({ ...one, id })));
  await show({ ...report, report: { ...sampleReport, claims: [...sampleReport.claims, ...more] } });
  const search = named('input', 'Search these claims') as HTMLInputElement;
  await act(() => {
    search.value = 'FALK owner';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect([...root.querySelectorAll('.claim .statement')].map((words) => words.textContent)).toEqual([
    'Falk added that the owner knew',
  ]);
  await press(named('button', 'Show all'));
  expect(root.querySelectorAll('.claim')).toHaveLength(7);
});

test('a notice tells, when asked, why it is there and which claims it rests on', async () => {
  const notices: Notice[] = [{ code: 'mostly-anonymous', claims: 3, of: 5, claimIds: ['c4'] }];
  await show({ ...report, report: { ...sampleReport, notices } });
  const why = named('button', 'Why this notice');
  expect(why.getAttribute('aria-expanded')).toBe('false');
  await press(why);
  expect(why.getAttribute('aria-expanded')).toBe('true');
  expect(root.querySelector('.notices')?.textContent).toContain('described, not named');
  expect(root.querySelector('.notices')?.textContent).toContain('3 of the 5 attributed claims come from');
  await press(named('button', 'Show the 1 claim'));
  expect(root.querySelectorAll('.claim')).toHaveLength(1);
});

test('the claim under the reader’s eyes is marked as such', async () => {
  await show(report, { inView: { claimId: 'c2', follow: false } });
  expect(root.querySelector('[aria-current=location]')?.textContent).toContain('repairs would take a month');
});

test('an export says what was copied, or that it was not', async () => {
  const onExport = vi.fn<(format: string) => Promise<boolean>>(() => Promise.resolve(true));
  const tools = { onExport, onPrint: vi.fn<() => void>(), onSavePage: null, onSettings: vi.fn<() => void>() };
  await show(report, { tools });
  await press(named('button', 'Copy as Markdown'));
  expect(onExport).toHaveBeenCalledExactlyOnceWith('markdown');
  expect(root.querySelector('.tools [role=status]')?.textContent).toBe('Copied as Markdown.');
});

test('the place beside the page is offered by name, where there is one', async () => {
  const onKeepOpen = vi.fn<() => void>();
  await show(report, { onKeepOpen });
  await press(named('button', 'Keep open beside the page'));
  expect(onKeepOpen).toHaveBeenCalledOnce();
  await show(report, { onKeepOpen: null });
  expect(root.querySelector('[aria-label="Keep open beside the page"]')).toBeNull();
});

test('arrow keys move between the views', async () => {
  await show(report);
  await act(() => {
    named('[role=tab]', 'By origin').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }),
    );
  });
  expect(named('[role=tab]', 'In order').getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement?.textContent).toBe('In order');
  expect(root.querySelectorAll('.claim')).toHaveLength(5);
});

test('taking a class out of the legend asks for the others alone', async () => {
  const { onMarked } = await show(report);
  await press(named('input', 'Anonymous, 1 claim'));
  expect(onMarked).toHaveBeenCalledExactlyOnceWith(['named', 'unspecified']);
});

test('the switches ask for marks and for the site', async () => {
  const { onMarks, onSite } = await show(report);
  const switches = [...root.querySelectorAll<HTMLInputElement>('[role=switch]')];
  expect(switches.map((input) => [input.closest('label')?.textContent, input.checked])).toEqual([
    ['Always on news.example', false],
    ['Marks', true],
  ]);
  for (const input of switches) await press(input);
  expect(onSite).toHaveBeenCalledExactlyOnceWith(true);
  expect(onMarks).toHaveBeenCalledExactlyOnceWith(false);
});

test.each([
  ['reading', 'Reading the page…'],
  ['none', 'Nothing to read here.'],
  ['pdf', 'This is a PDF. Whence reads web pages.'],
  ['tooLarge', 'This page is too large to read.'],
  ['waiting', 'Press the Whence button to read this page.'],
  ['forbidden', 'The browser does not let extensions read this page.'],
  ['error', 'The page could not be read.'],
] as const)('%s is a sentence, never a blank', async (status, sentence) => {
  await show({ status });
  expect(root.querySelector('h1')?.textContent).toBe(sentence);
  expect(root.querySelector('[role=status] h1')).not.toBeNull();
});

test('an error can be tried again', async () => {
  const { onAgain } = await show({ status: 'error' });
  await press(named('button', 'Try again'));
  expect(onAgain).toHaveBeenCalledOnce();
});

test('a page that does not look like an article can be read anyway', async () => {
  const { onAnyway } = await show({ status: 'none' });
  await press(named('button', 'Read it anyway'));
  expect(onAnyway).toHaveBeenCalledOnce();
  await show({ ...report, report: { ...sampleReport, read: 'asked' } });
  expect(root.querySelector('main')?.textContent).toContain('although it does not look like an article.');
});

test('an article in a language that is not read is told in the headline, and nothing else is', async () => {
  const notice: Notice = { code: 'other-language', language: 'pt', claimIds: [] };
  await show({ ...report, report: { ...sampleReport, claims: [], notices: [notice] } });
  expect(root.querySelector('h1')?.textContent).toContain('This article is in Portuguese.');
  expect(root.querySelector('[role=tab], .picture, footer [role=switch]')).toBeNull();
});

test('a page that forbids reading offers no site switch', async () => {
  await show({ status: 'forbidden' });
  expect(root.querySelector('[role=switch]')).toBeNull();
});

test('an article read in part says so', async () => {
  await show({ ...report, report: { ...sampleReport, read: 'part' } });
  expect(root.textContent).toContain('The page shows only part of the article');
});

test('a browser without highlights says so instead of offering marks', async () => {
  await show({ ...report, marks: 'unsupported' });
  expect(root.textContent).toContain('This browser cannot mark the page');
  expect(root.querySelector('footer [role=switch]')).toBeNull();
});
