// Asking elsewhere for related coverage. Apart from `lib/coverage`, which the background carries: nothing is asked there.
export { FAILURES, fetchText, ProviderError, type Failure } from './answer';
export { ask, type AnswerMemory, type Outcome } from './ask';
export type { CoverageItem, ParseMarkup } from './item';
export { matching } from './match';
export { PRESET_FEEDS } from './preset-feeds';
export { type ProviderRequest, requestsTo } from './provider';
export { PROVIDERS, SWITCHED, type ProviderName, type SwitchName } from './registry';
