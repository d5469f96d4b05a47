// Put into a page when its reader saves it for a report; the browser hands the copy to whoever put it there.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageCopy } from '@/lib/page/page-copy';

export default defineUnlistedScript(() => pageCopy(document));
