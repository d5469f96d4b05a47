// The week's reading joined to the shelf.
import { useCallback, useState } from 'preact/hooks';
import { WeekView } from '../WeekView';
import { mergeReports } from '../../lib/coverage';
import { shelvedSince } from '../../lib/history/history';
import type { Story } from '../../lib/model/story';
import { useShelfChanges } from './use-shelf-changes';

const WEEK = 7 * 86_400_000;

export function WeekForReader() {
  /** Undefined until the shelf has answered. */
  const [week, setWeek] = useState<Story | null | undefined>();
  const load = useCallback((isWanted: () => boolean) => {
    void shelvedSince(Date.now() - WEEK)
      .catch(() => null)
      .then((articles) => {
        if (isWanted()) setWeek(articles && mergeReports(articles));
      });
  }, []);
  useShelfChanges(load);
  return week === undefined ? null : <WeekView week={week} />;
}
