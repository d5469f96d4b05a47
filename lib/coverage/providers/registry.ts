// Every provider, in the order in which they are offered: the feeds are told no words at all.
import { bing } from './bing';
import { feeds } from './feeds';
import { gdelt } from './gdelt';
import { google } from './google';
import { searxng } from './searxng';

export const PROVIDERS = [feeds, gdelt, bing, google, searxng] as const;
export type ProviderName = (typeof PROVIDERS)[number]['name'];

/** Those that the reader turns on and off in the settings. */
export const SWITCHED = PROVIDERS.filter((one) => one.onAtFirst !== null);
export type SwitchName = (typeof SWITCHED)[number]['name'];
