// The background holds the engine: pages send their article and get its report. It also keeps the registered
// content script equal to the sites the reader has turned on.
import { defineBackground } from 'wxt/utils/define-background';
import { answerPages } from '@/lib/browser/messages';
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
    openWelcomeOnInstall();
    answerPages(async (article, { privateWindow }) => {
      const report = buildReport(article.url ?? '', article, analyze(article));
      const own = digest(report);
      const related = relatedTo(own, await sessionDigests(isDigest));
      if (!privateWindow && sitePattern(report.url)) await keepDigest(own, isDigest);
      return { ok: true, report, related };
    });
  },
});
