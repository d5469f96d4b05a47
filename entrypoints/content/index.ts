// The page's agent. It is put here by the reader's click, or registered for a site the reader turned on.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startAgent } from './agent';
import { claimPage } from './one-agent';

export default defineContentScript({
  // Registered at run time for granted sites alone: a match here would become a permission asked at install.
  matches: [],
  registration: 'runtime',
  main(ctx) {
    if (!claimPage(() => ctx.isValid)) return;
    ctx.onInvalidated(startAgent(document));
  },
});
