// Style sheets that the browser itself keeps for a page: the page can neither list them nor throw them out, and
// Firefox takes them away together with the extension.
import type { Check } from '../schemas/check';
import { browser } from './api';
import { FORCED_COLOURS } from './forced-colours';
import { done, isBoolean, receive, send, targetOf } from './messages';

const change = async (css: string, on: boolean) =>
  (await send('page:style', { css, on }, isBoolean)) ?? false;

/** In the page: has a style sheet put into it. False where the browser no longer allows that. */
export const putStyle = (css: string): Promise<boolean> => change(css, true);

/** In the page: has it taken out again. */
export const takeStyle = (css: string): Promise<boolean> => change(css, false);

/** In the background: does so for the frame that asks. */
export function answerStyleRequests(): void {
  receive('page:style', isStyle, ({ css, on }, sender) => {
    const { scripting } = browser;
    const sheet = { target: targetOf(sender), css: import.meta.env.FIREFOX ? css : css + FORCED_COLOURS };
    return done(on ? scripting.insertCSS(sheet) : scripting.removeCSS(sheet));
  });
}

const isStyle: Check<{ css: string; on: boolean }> = (value) => {
  const { css, on } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof css === 'string' && typeof on === 'boolean' ? { css, on } : undefined;
};
