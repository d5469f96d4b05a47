// Put into a page when its reader saves it for a report; the browser returns the copy to the page of the extension that asked.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageCopy } from '@/lib/page/page-copy';

export default defineUnlistedScript(() => pageCopy(document));
