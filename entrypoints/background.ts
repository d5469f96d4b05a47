// The background holds the engine: pages send their article and get its report. It also keeps the registered
// content script equal to the sites the reader has turned on.
import { defineBackground } from 'wxt/utils/define-background';
import { answerPageWith, openReports } from '@/lib/background/reports';
import { answerPages, answerReadings } from '@/lib/browser/article-requests';
import { watchBadge } from '@/lib/browser/badge';
import { answerCardRequests } from '@/lib/browser/card-script';
import { openWelcomeOnInstall } from '@/lib/browser/package';
import { passCommands } from '@/lib/browser/page-commands';
import { answerStyleRequests } from '@/lib/browser/page-style';
import { watchSites } from '@/lib/browser/sites';
import { answerButton } from '@/lib/browser/toolbar-button';
import { answerWrongClaims } from '@/lib/browser/wrong-claims';
import { pruneShelf } from '@/lib/history/history';
import { speak, t } from '@/locales';

export default defineBackground({
  type: 'module',
  main() {
    speak(navigator.languages);
    answerButton();
    watchSites();
    watchBadge();
    openWelcomeOnInstall();
    passCommands(t.menu.whoSaysThis);
    answerStyleRequests();
    answerCardRequests([`/words-${t.lang}.js`, '/card.js']);
    answerWrongClaims();
    const reports = openReports();
    answerReadings(reports.on);
    answerPages(answerPageWith(reports), reports.prepare);
    void pruneShelf();
  },
});
