// An article that one of our own pages fetched for the reader goes to the background, and its report comes back.
import * as v from 'valibot';
import { browser } from './api';
import { isFromOwnPage, onOwnMessage } from './own-messages';
import type { Article, Report } from '../model';
import { ArticleShape, ReportShape } from '../model/report-schema';

const RequestShape = v.object({ type: v.literal('panel:read-article'), article: ArticleShape });

/** From one of our own pages. Null when the background failed or is gone. */
export async function requestReading(article: Article): Promise<Report | null> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ type: 'panel:read-article', article });
    const result = v.safeParse(ReportShape, answer);
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/** In the background: content scripts have no say in it. */
export function answerReadings(analyse: (article: Article) => Promise<Report | null>): void {
  onOwnMessage((message, sender, respond) => {
    if (!isFromOwnPage(sender)) return undefined;
    const request = v.safeParse(RequestShape, message);
    if (!request.success) return undefined;
    void analyse(request.output.article).then(respond, () => {
      respond(null);
    });
    return true;
  });
}
