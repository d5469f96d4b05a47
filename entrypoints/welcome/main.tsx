// The welcome page, opened once after the installation.
import { startPage } from '@/components/connected/start-page';
import { WelcomeForReader } from '@/components/connected/WelcomeForReader';
import { t } from '@/locales';

startPage(<WelcomeForReader />, () => `${t.name}: ${t.welcome.title}`);
