// What the reader read in the last seven days.
import { WeekForReader } from '@/components/connected/WeekForReader';
import { startPage } from '@/components/connected/start-page';
import { t } from '@/locales';

startPage(<WeekForReader />, () => t.week.title);
