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
import { ownVersion } from '@/lib/browser/version';
import { wrongClaims } from '@/lib/browser/wrong-claims';
import { wrongKey } from '@/lib/export/wrong-claim';
import { speak, t } from '@/locales';
import { openWelcomeOnInstall } from '@/lib/browser/install';
import { packagedFile } from '@/lib/browser/packaged-file';
import { sitePattern, watchSites } from '@/lib/browser/sites';
import { openEngine, outletAt } from '@/lib/engine';
import { analyzeInSlices } from '@/lib/engine/in-slices';
import { WEIGHTS } from '@/lib/engine/network/weights/addresses';
import type { Analysis, Article, Report } from '@/lib/model';
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
    const engine = openEngine((language) => packagedFile(WEIGHTS[language]));
    const reportOn = async (
      article: Article,
      tell: (part: Report) => void,
      isWanted: () => Promise<boolean>,
    ) => {
      const wrong = new Set((await wrongClaims()).map(({ key }) => key));
      const report = (analysis: Analysis) => {
        const claims = analysis.claims.filter((claim) => !wrong.has(wrongKey(claim, article)));
        return buildReport(article.url ?? '', article, { ...analysis, claims }, ownVersion(), outletAt);
      };
      const onPart = (part: Analysis) => {
        tell(report(part));
      };
      const whole = await analyzeInSlices(await engine.inParts(article), onPart, isWanted);
      return whole && report(whole);
    };
    const alwaysWanted = () => Promise.resolve(true);
    answerReadings((article) => reportOn(article, () => undefined, alwaysWanted));
    void pruneShelf();
    answerPages(async (article, { privateWindow, tabId, tell, isThere }) => {
      const report = await reportOn(article, tell, isThere);
      if (!report) return { ok: false };
      if (!privateWindow && sitePattern(report.url)) await keepArticle(report);
      if (tabId !== undefined) void showBadge(tabId, report.url, report.summary.claims);
      return { ok: true, report };
    });
  },
});
