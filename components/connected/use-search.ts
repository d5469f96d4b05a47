// Asking providers: only at the reader's press, only what stands in the form, and the answers as they come.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FailedHost, ProviderName, ProviderState, SearchState } from '../RelatedSearch';
import { answerMemory } from '../../lib/browser/coverage-answers';
import { allowHosts } from '../../lib/browser/coverage-hosts';
import type { CoverageSettings } from '../../lib/browser/coverage-settings';
import {
  ask,
  type Digest,
  FAILURES,
  type Failure,
  matching,
  type Outcome,
  PROVIDERS,
  type ProviderRequest,
  requestsTo,
  searchLinks,
  searchWords,
  type Via,
} from '../../lib/coverage';
import type { Report } from '../../lib/model';
import { t } from '../../locales';
import type { FoundItem } from './use-results';

const isFailure = (value: string): value is Failure => FAILURES.some((failure) => failure === value);
/** Nothing of a private window is remembered. */
const FORGETFUL = {
  answer: () => Promise.resolve(null),
  keepAnswer: () => Promise.resolve(),
  cooldown: () => Promise.resolve(null),
  keepCooldown: () => Promise.resolve(),
};

type States = Partial<Record<ProviderName, ProviderState>>;

export function useSearch(
  report: Report,
  article: Digest,
  settings: CoverageSettings,
  isPrivate: boolean,
  onFound: (items: FoundItem[]) => void,
) {
  const [words, setWords] = useState('');
  const [states, setStates] = useState<States>({});
  const running = useRef(new Map<ProviderName, AbortController>());
  useEffect(() => {
    setWords(searchWords(report) ?? '');
    setStates({});
    const { current } = running;
    return () => {
      for (const controller of current.values()) controller.abort();
      current.clear();
    };
  }, [report]);

  const requests = useMemo(() => {
    const search = {
      words,
      published: report.published,
      feeds: settings.feeds,
      searxng: settings.searxng === '' ? null : settings.searxng,
    };
    const now = Date.now();
    return new Map(PROVIDERS.map((provider) => [provider, requestsTo(provider, search, now)]));
  }, [words, report, settings]);

  const onAsk = (provider: ProviderName) => {
    const asked = requests.get(provider) ?? [];
    if (asked.length === 0) return;
    const allowed = allowHosts(asked.map(({ url }) => url));
    const controller = new AbortController();
    running.current.set(provider, controller);
    const tell = (state: ProviderState) => {
      if (running.current.get(provider) === controller) setStates((all) => ({ ...all, [provider]: state }));
    };
    tell({ status: 'asking', done: 0, of: asked.length });
    void allowed.then(async (agreed) => {
      if (!agreed) {
        tell({
          ...NOTHING,
          failures: [{ host: asked[0]?.host ?? '', failure: 'not-allowed', retryAt: null }],
        });
        return;
      }
      const memory = isPrivate ? FORGETFUL : answerMemory(isFailure);
      const tally = { items: 0, shown: 0, failures: [] as FailedHost[] };
      let done = 0;
      const onOutcome = ({ host }: ProviderRequest, outcome: Outcome) => {
        done++;
        if (outcome.ok) {
          const shown = matching(article, outcome.items, provider === 'feeds' ? 'feeds' : 'search');
          tally.items += outcome.items.length;
          tally.shown += shown.length;
          if (running.current.get(provider) === controller && shown.length > 0) {
            onFound(shown.map((item) => ({ ...item, via: viaOf(provider) })));
          }
        } else tally.failures.push({ host, failure: outcome.failure, retryAt: outcome.retryAt });
        if (done < asked.length) tell({ status: 'asking', done, of: asked.length });
      };
      const fetcher = (url: string, options: RequestInit) => fetch(url, options);
      await ask(asked, { fetcher, memory, signal: controller.signal, now: Date.now }, onOutcome);
      tell({ status: 'answered', ...tally });
    });
  };
  const onCancel = useCallback((provider: ProviderName) => {
    running.current.get(provider)?.abort();
  }, []);

  const offered = PROVIDERS.filter((provider) =>
    provider === 'feeds' ? true : provider === 'searxng' ? settings.searxng !== '' : settings[provider],
  );
  const search: SearchState = {
    words,
    states,
    links: words.trim() === '' ? [] : searchLinks(words.trim()),
    providers: offered.map((name) => ({
      name,
      hosts: [...new Set((requests.get(name) ?? []).map(({ host }) => host))],
    })),
  };
  return { search, onWords: setWords, onAsk, onCancel };
}

/** GDELT lets anybody use its answers who names it and links to it. */
function viaOf(provider: ProviderName): Via {
  const url = provider === 'gdelt' ? 'https://www.gdeltproject.org/' : null;
  return { name: t.related.providers[provider], url };
}

const NOTHING = { status: 'answered', items: 0, shown: 0 } as const;
