// Articles sent to the background to be analysed: by the agent in a page, and by a page of the extension that fetched
// one for the reader. The agent's own end is in page-end.ts.
import * as v from 'valibot';
import type { Article, Report } from '../model';
import { checkBy } from '../schemas/check';
import { ArticleShape, ReportShape } from '../schemas/report';
import { type Answer, isNull, isString, isTrue, receive, send } from './messages';

const isArticle = checkBy(ArticleShape);
const isReading = checkBy(v.nullable(ReportShape));

/** The page that asks. */
export interface Asker {
  privateWindow: boolean;
  tabId: number | undefined;
  /** Tells it what is known so far. */
  tell: (part: Report) => void;
  /** False once its tab or its agent has gone. */
  isThere: () => Promise<boolean>;
}

/**
 * In the background: answers pages.
 * @param prepare called before, with the language of a page that is being read
 */
export function answerPages(
  analyse: (article: Article, asker: Asker) => Promise<Answer>,
  prepare: (language: string) => void,
): void {
  receive('page:coming', isString, (language) => {
    prepare(language);
    return null;
  });
  receive('page:analyse', isArticle, (article, { tab, frameId = 0 }) => {
    const tabId = tab?.id;
    const asker: Asker = {
      privateWindow: tab?.incognito ?? true,
      tabId,
      tell: (part) => {
        if (tabId !== undefined) void send('extension:part', part, isNull, { tabId, frameId });
      },
      isThere: async () =>
        tabId !== undefined && (await send('extension:ping', null, isTrue, { tabId, frameId })) === true,
    };
    return analyse(article, asker).catch((): Answer => ({ ok: false }));
  });
}

/** From a page of the extension. Null when the background failed or is gone. */
export async function requestReading(article: Article): Promise<Report | null> {
  return (await send('panel:read-article', article, isReading)) ?? null;
}

/** In the background: answers pages of the extension. */
export function answerReadings(analyse: (article: Article) => Promise<Report | null>): void {
  receive('panel:read-article', isArticle, (article) => analyse(article).catch(() => null));
}
