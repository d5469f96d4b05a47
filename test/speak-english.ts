// Tests of what the reader sees are written against the English words.
import { speak } from '@/locales';

speak(['en']);
