import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage, type PageWatch } from '@/lib/page';
import { openCardHost } from '@/lib/page/card';
import { PARAGRAPHS } from './invented-page';

const [first = '', second = ''] = PARAGRAPHS;
let onChange: ReturnType<typeof vi.fn<() => void>>;
let onPause: ReturnType<typeof vi.fn<() => void>>;
let watch: PageWatch;

function addParagraph(words: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  document.body.append(paragraph);
}

function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Lets the observer deliver, then time pass. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(milliseconds);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  addParagraph(first);
  onChange = vi.fn<() => void>();
  onPause = vi.fn<() => void>();
  watch = watchPage(document, onChange, onPause, () => undefined);
});
afterEach(() => {
  hide(false);
  watch.undo();
  vi.useRealTimers();
});

describe('watching a page', () => {
  it('tells of new text once it has come to rest', async () => {
    addParagraph(second);
    await pass(300);
    addParagraph(second);
    await pass(400);
    expect(onChange).not.toHaveBeenCalled();
    await pass(200);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('tells of text that was changed in place, or taken away', async () => {
    (document.querySelector('p')?.firstChild as Text).data = second;
    await pass(600);
    expect(onChange).toHaveBeenCalledTimes(1);
    document.querySelector('p')?.remove();
    await pass(3000);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('calls no oftener than every two seconds, however busy the page', async () => {
    for (let tick = 0; tick < 100; tick++) {
      addParagraph(second);
      await pass(100);
    }
    expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(onChange.mock.calls.length).toBeLessThanOrEqual(5);
  });

  it('takes no notice of attributes, pictures, scripts or a clock', async () => {
    document.body.className = 'dark';
    document.body.append(document.createElement('img'));
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.textContent = first;
    document.head.append(script);
    addParagraph('18:40:09');
    await pass(5000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it("takes no notice of Whence's own card", async () => {
    const card = openCardHost(document, () => ({ left: 0, top: 0, right: 10, bottom: 10 }), {
      shownBy: '--shown',
    });
    card.root.append(first);
    await pass(1000);
    card.close();
    await pass(5000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('tells of a new address, not of a new place on the same page', async () => {
    history.pushState(null, '', '#comments');
    addParagraph('x');
    await pass(5000);
    expect(onChange).not.toHaveBeenCalled();
    history.pushState(null, '', '/another-story');
    addParagraph('x');
    await pass(5000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('takes no notice of what changes beside the article', async () => {
    const article = document.querySelector('p');
    const ticker = document.createElement('div');
    document.body.append(ticker);
    await pass(5000);
    onChange.mockClear();
    watch.follow({ article, hidden: [], roots: [] });
    ticker.textContent = second;
    await pass(5000);
    expect(onChange).not.toHaveBeenCalled();
    addParagraph(second);
    await pass(5000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('tells of one word that was corrected in a paragraph of the article, not of a counter beside it', async () => {
    const article = document.createElement('div');
    article.append(...document.querySelectorAll('p'), document.createElement('span'));
    document.body.append(article);
    await pass(5000);
    onChange.mockClear();
    watch.follow({ article, hidden: [], roots: [] });
    article.querySelector('span')?.append('3 comments');
    await pass(5000);
    expect(onChange).not.toHaveBeenCalled();
    article.querySelector('p')?.append(' Not so.');
    await pass(5000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('rests while the tab is hidden, and looks once when it is shown again', async () => {
    hide(true);
    for (let change = 0; change < 5; change++) {
      addParagraph(second);
      await pass(3000);
    }
    expect(onChange).not.toHaveBeenCalled();
    hide(false);
    await pass(3000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('pauses on a page that changes without rest, until it is asked again', async () => {
    for (let tick = 0; tick < 600; tick++) {
      addParagraph(second);
      await pass(50);
    }
    expect(onPause).toHaveBeenCalledTimes(1);
    expect(watch.isPaused()).toBe(true);
    const calls = onChange.mock.calls.length;
    expect(calls).toBeLessThanOrEqual(8);
    addParagraph(second);
    await pass(10_000);
    expect(onChange).toHaveBeenCalledTimes(calls);
    watch.resume();
    addParagraph(second);
    await pass(3000);
    expect(onChange).toHaveBeenCalledTimes(calls + 1);
  });

  it('follows an article into its shadow root', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    watch.follow({ article: null, hidden: [], roots: [root] });
    root.append(second);
    await pass(3000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('falls silent when undone', async () => {
    addParagraph(second);
    await pass(100);
    watch.undo();
    await pass(5000);
    expect(onChange).not.toHaveBeenCalled();
  });
});
