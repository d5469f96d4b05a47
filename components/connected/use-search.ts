// Asking providers: only at the reader's press, only what stands in the form, and the answers as they come.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FailedHost, ProviderName, ProviderState, SearchState } from '../RelatedSearch';
import { answerMemory } from '../../lib/browser/coverage-answers';
import { allowHosts } from '../../lib/browser/sites';
import type { CoverageSettings } from '../../lib/history/coverage-settings';
import { searchLinks, searchWords, type Digest, type Via } from '../../lib/coverage';
import {
  ask,
  FAILURES,
  type Failure,
  matching,
  type Outcome,
  type ParseMarkup,
  PROVIDERS,
  type ProviderRequest,
  requestsTo,
} from '../../lib/coverage/providers';
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
      language: report.engine.language,
      feeds: settings.feeds,
      searxng: settings.searxng,
    };
    const now = Date.now();
    return new Map(PROVIDERS.map((provider) => [provider.name, requestsTo(provider, search, now)] as const));
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
      const parser = new DOMParser();
      const markup: ParseMarkup = (text, type) => parser.parseFromString(text, type);
      const fetcher = (url: string, options: RequestInit) => fetch(url, options);
      await ask(asked, { fetcher, memory, markup, signal: controller.signal, now: Date.now }, onOutcome);
      tell({ status: 'answered', ...tally });
    });
  };
  const onCancel = useCallback((provider: ProviderName) => {
    running.current.get(provider)?.abort();
  }, []);

  const offered = PROVIDERS.filter(({ name }) =>
    name === 'feeds' ? true : name === 'searxng' ? settings.searxng !== '' : settings[name],
  );
  const search: SearchState = {
    words,
    states,
    links: words.trim() === '' ? [] : searchLinks(words.trim(), report.engine.language),
    providers: offered.map(({ name, sendsDates = false }) => ({
      name,
      sendsDates,
      hosts: [...new Set((requests.get(name) ?? []).map(({ host }) => host))],
    })),
  };
  return { search, onWords: setWords, onAsk, onCancel };
}

function viaOf(name: ProviderName): Via {
  const url = PROVIDERS.find((provider) => provider.name === name)?.credit ?? null;
  return { name: t.related.providers[name], url };
}

const NOTHING = { status: 'answered', items: 0, shown: 0 } as const;
