// The reports of one event in one picture.
import { StoryForTab } from '@/components/connected/StoryForTab';
import { startPage } from '@/components/connected/start-page';
import { t } from '@/locales';

startPage(<StoryForTab search={location.search} />, () => t.story.title);
