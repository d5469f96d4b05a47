// The page's agent. It is put here by the reader's click, or registered for a site the reader turned on.
// No content script in WXT's sense: those announce themselves to the page, which could then also send them away.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAgent } from '@/lib/agent/agent';
import { startOnce } from '@/lib/agent/one-agent';
import { extensionIsAlive } from '@/lib/browser/alive';

export default defineUnlistedScript(() => {
  startOnce(extensionIsAlive, () => startAgent(document));
});
