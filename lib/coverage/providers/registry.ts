// Every provider, in the order in which they are offered: the feeds are told no words at all.
import { bing } from './bing';
import { feeds } from './feeds';
import { gdelt } from './gdelt';
import { google } from './google';
import type { Provider } from './provider';
import { searxng } from './searxng';

const ALL = [feeds, gdelt, bing, google, searxng] as const;
export type ProviderName = (typeof ALL)[number]['name'];
export const PROVIDERS: readonly (Provider & { name: ProviderName })[] = ALL;

/** Those that the reader turns on and off in the settings. */
export const SWITCHED = ALL.filter((one) => one.onAtFirst !== null);
export type SwitchName = (typeof SWITCHED)[number]['name'];
