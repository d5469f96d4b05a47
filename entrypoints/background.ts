// The background holds the engine: pages send their article and get its report. It also keeps the registered
// content script equal to the sites the reader has turned on.
import { defineBackground } from 'wxt/utils/define-background';
import { openReports } from '@/lib/background/reports';
import { answerWith } from '@/lib/background/serve-pages';
import { watchBadge } from '@/lib/browser/badge';
import { answerCardRequests } from '@/lib/browser/card-script';
import { answerReadings } from '@/lib/browser/coverage-reading';
import { openWelcomeOnInstall } from '@/lib/browser/install';
import { answerPages } from '@/lib/browser/messages';
import { passCommands } from '@/lib/browser/page-commands';
import { answerStyleRequests } from '@/lib/browser/page-style';
import { watchSites } from '@/lib/browser/sites';
import { pruneShelf } from '@/lib/history/history';
import { speak, t } from '@/locales';

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
    const reportOn = openReports();
    answerReadings(reportOn);
    answerPages(answerWith(reportOn));
    void pruneShelf();
  },
});
