import { afterEach, describe, expect, it, vi } from 'vitest';
import { openCardHost, type Box, type CardHost } from '@/lib/page/card';

let words: Box | null;
let open: CardHost | null = null;

function openOne() {
  const onClose = vi.fn();
  words = { left: 40, top: 60, right: 300, bottom: 80 };
  open = openCardHost(document, () => words, { style: 'p { color: black }', shownBy: '--shown', onClose });
  const element = document.querySelector('whence-card');
  if (element === null) throw new Error('The card is not in the page.');
  return { host: open, element, onClose };
}

afterEach(() => {
  open?.close();
});

describe('the card host', () => {
  it('stands on the root, beside the body, closed to the page', () => {
    const { host, element } = openOne();
    host.root.append('Alma Reyes');
    expect(element.parentElement).toBe(document.documentElement);
    expect(element.shadowRoot).toBeNull();
    expect(document.body.textContent).not.toContain('Alma Reyes');
  });

  it('is to be seen only as long as the style that shows it is in the page', () => {
    const { element } = openOne();
    expect((element as HTMLElement).style.display).toBe('var(--shown, none)');
  });

  it('takes no focus', () => {
    const before = document.activeElement;
    openOne();
    expect(document.activeElement).toBe(before);
  });

  it('closes by Escape, once, and leaves nothing behind', () => {
    const { onClose } = openOne();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(document.querySelector('whence-card')).toBeNull();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('closes by a press outside, not by one inside', () => {
    const { host, onClose } = openOne();
    const inside = document.createElement('button');
    host.root.append(inside);
    inside.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    expect(onClose).not.toHaveBeenCalled();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('stands under its words and moves with them', () => {
    const { host, element } = openOne();
    const { style } = element as HTMLElement;
    expect([style.left, style.top]).toEqual(['40px', '88px']);
    words = { left: 140, top: 160, right: 300, bottom: 200 };
    host.settle();
    expect([style.left, style.top]).toEqual(['140px', '208px']);
  });

  it('goes when its words are scrolled away, and stays when they are gone', () => {
    const { element, onClose } = openOne();
    words = null;
    window.dispatchEvent(new Event('scroll'));
    expect((element as HTMLElement).style.top).toBe('88px');
    expect(onClose).not.toHaveBeenCalled();
    words = { left: 40, top: -60, right: 300, bottom: -40 };
    window.dispatchEvent(new Event('scroll'));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
