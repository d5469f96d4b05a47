// The background holds the engine: pages send their article and get its report. It also keeps the registered
// content script equal to the sites the reader has turned on.
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge, watchBadge } from '@/lib/browser/badge';
import { answerPages } from '@/lib/browser/messages';
import { passCommands } from '@/lib/browser/page-commands';
import { wrongClaims } from '@/lib/browser/wrong-claims';
import { wrongKey } from '@/lib/export/wrong-claim';
import { t } from '@/locales';
import { openWelcomeOnInstall } from '@/lib/browser/install';
import { keepDigest, sessionDigests } from '@/lib/browser/session';
import { sitePattern, watchSites } from '@/lib/browser/sites';
import { digest, isDigest, relatedTo } from '@/lib/coverage';
import { analyze } from '@/lib/engine';
import { buildReport } from '@/lib/report';

export default defineBackground({
  type: 'module',
  main() {
    watchSites();
    watchBadge();
    openWelcomeOnInstall();
    passCommands(t.menu.whoSaysThis);
    answerPages(async (article, { privateWindow, tabId }) => {
      const analysis = analyze(article);
      const wrong = new Set((await wrongClaims()).map(({ key }) => key));
      const claims = analysis.claims.filter((claim) => !wrong.has(wrongKey(claim, article)));
      const report = buildReport(article.url ?? '', article, { ...analysis, claims });
      const own = digest(report);
      const related = relatedTo(own, await sessionDigests(isDigest)).map(({ digest: other, comparison }) => {
        const sharedOrigins = comparison.sharedOrigins.map(({ name }) => name);
        const label = sharedOrigins.length > 0 ? ('same-origin' as const) : ('same-event' as const);
        return { url: other.url ?? '', title: other.title ?? '', outlet: other.outlet, label, sharedOrigins };
      });
      if (!privateWindow && sitePattern(report.url)) await keepDigest(own, isDigest);
      if (tabId !== undefined) void showBadge(tabId, report.url, report.summary.claims);
      return { ok: true, report, related };
    });
  },
});
