// The background holds the engine: pages send their article and get its report. It also keeps the registered
// content script equal to the sites the reader has turned on.
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge, watchBadge } from '@/lib/browser/badge';
import { keepArticle, pruneShelf } from '@/entrypoints/related/kept-articles';
import { answerCardRequests } from '@/lib/browser/card-script';
import { answerReadings } from '@/lib/browser/coverage-reading';
import { answerPages } from '@/lib/browser/messages';
import { answerStyleRequests } from '@/lib/browser/page-style';
import { passCommands } from '@/lib/browser/page-commands';
import { wrongClaims } from '@/lib/browser/wrong-claims';
import { wrongKey } from '@/lib/export/wrong-claim';
import { speak, t } from '@/locales';
import { openWelcomeOnInstall } from '@/lib/browser/install';
import { packagedFile } from '@/lib/browser/packaged-file';
import { sitePattern, watchSites } from '@/lib/browser/sites';
import { analyzeByRules, loadEngine, type Analyze } from '@/lib/engine';
import weights from '@/lib/engine/network/weights/attribution.bin?url';
import type { Article } from '@/lib/model';
import { buildReport } from '@/lib/report';

export default defineBackground({
  type: 'module',
  main() {
    speak(navigator.languages);
    watchSites();
    watchBadge();
    openWelcomeOnInstall();
    passCommands(t.menu.whoSaysThis);
    answerStyleRequests();
    answerCardRequests([`/words-${t.lang}.js`, '/card.js']);
    let engine: Promise<Analyze> | undefined;
    const reportOn = async (article: Article) => {
      engine ??= packagedFile(weights)
        .then(loadEngine)
        .catch(() => analyzeByRules);
      const analysis = (await engine)(article);
      const wrong = new Set((await wrongClaims()).map(({ key }) => key));
      const claims = analysis.claims.filter((claim) => !wrong.has(wrongKey(claim, article)));
      return buildReport(article.url ?? '', article, { ...analysis, claims });
    };
    answerReadings(reportOn);
    void pruneShelf();
    answerPages(async (article, { privateWindow, tabId }) => {
      const report = await reportOn(article);
      if (!privateWindow && sitePattern(report.url)) await keepArticle(report);
      if (tabId !== undefined) void showBadge(tabId, report.url, report.summary.claims);
      return { ok: true, report };
    });
  },
});
