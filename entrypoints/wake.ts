// Runs first in every page of a site that is on: wakes the background, which is ready once the agent has read the page.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { announceArticle } from '@/lib/browser/page-end';

export default defineUnlistedScript(() => announceArticle(document));
