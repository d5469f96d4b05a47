// Looking further: the exact words and hosts stand here before anything is sent, and the words can be changed.
import { t } from '../locales';

export type ProviderName = keyof typeof t.related.providers;
type Failure = keyof typeof t.related.failed;

export type ProviderState =
  | { status: 'asking'; done: number; of: number }
  | { status: 'answered'; items: number; shown: number; failures: FailedHost[] };

export interface FailedHost {
  host: string;
  failure: Failure;
  /** Milliseconds of Unix time; null where the reader may try at once. */
  retryAt: number | null;
}

export interface SearchState {
  words: string;
  /** Who may be asked, in order, and the hosts that a request would go to. */
  providers: readonly { name: ProviderName; hosts: readonly string[]; sendsDates?: boolean }[];
  states: Readonly<Partial<Record<ProviderName, ProviderState>>>;
  links: readonly { engine: string; url: string }[];
}

export interface SearchActions {
  onWords: (words: string) => void;
  onAsk: (provider: ProviderName) => void;
  onCancel: (provider: ProviderName) => void;
}

export function RelatedSearch({ search, onWords, onAsk, onCancel }: { search: SearchState } & SearchActions) {
  const { words, providers, states, links } = search;
  return (
    <section class="look">
      <h3>{t.related.look}</h3>
      <label>
        {t.related.words}
        <input
          type="text"
          dir="auto"
          value={words}
          maxLength={200}
          onInput={(event) => {
            onWords(event.currentTarget.value);
          }}
        />
      </label>
      <p class="path">{t.related.wordsHint}</p>
      <ul class="providers">
        {providers.map(({ name, hosts, sendsDates = false }) => (
          <li key={name}>
            <ProviderButton
              name={name}
              disabled={hosts.length === 0}
              asking={states[name]?.status === 'asking'}
              onAsk={onAsk}
              onCancel={onCancel}
            />
            <small>{told(name, words, hosts, sendsDates)}</small>
            <div role="status">
              <Progress state={states[name]} />
            </div>
          </li>
        ))}
      </ul>
      {links.length > 0 && (
        <>
          <h3>{t.related.elsewhere}</h3>
          <p class="searches">
            {links.map(({ engine, url }) => (
              <a key={engine} href={url} target="_blank" rel="noreferrer">
                {engine}
              </a>
            ))}
          </p>
          <p class="path">{t.related.elsewhereHint}</p>
        </>
      )}
    </section>
  );
}

function told(name: ProviderName, words: string, hosts: readonly string[], sendsDates: boolean): string {
  if (name === 'feeds') return hosts.length === 0 ? t.related.noFeeds : t.related.fetches(hosts);
  const host = hosts[0] ?? '';
  if (host === '') return '';
  return sendsDates ? t.related.sendsDates(words, host) : t.related.sends(words, host);
}

interface ButtonProps extends Pick<SearchActions, 'onAsk' | 'onCancel'> {
  name: ProviderName;
  disabled: boolean;
  asking: boolean;
}

function ProviderButton({ name, disabled, asking, onAsk, onCancel }: ButtonProps) {
  return (
    <button
      type="button"
      class="plain-button"
      disabled={disabled}
      aria-label={asking ? t.labelled(t.related.cancel, t.related.providers[name]) : undefined}
      onClick={() => {
        (asking ? onCancel : onAsk)(name);
      }}
    >
      {asking
        ? t.related.cancel
        : name === 'feeds'
          ? t.related.fetchFeeds
          : t.related.ask(t.related.providers[name])}
    </button>
  );
}

function Progress({ state }: { state: ProviderState | undefined }) {
  if (!state) return null;
  if (state.status === 'asking') return <small>{t.related.asking(state.done, state.of)}</small>;
  return (
    <>
      {byFailure(state.failures).map(({ failure, hosts, retryAt }) => (
        <small key={failure} class="failed">
          {t.labelled(t.list(hosts), t.related.failed[failure])}
          {retryAt !== null && ` ${t.related.tryAgainAt(new Date(retryAt))}`}
        </small>
      ))}
      {(state.items > 0 || state.failures.length === 0) && (
        <small>{t.related.answered(state.items, state.shown)}</small>
      )}
    </>
  );
}

/** What failed alike is told at once: the hosts, and when the last of them may be tried again. */
function byFailure(failures: readonly FailedHost[]) {
  const kinds = [...new Set(failures.map(({ failure }) => failure))];
  return kinds.map((kind) => {
    const alike = failures.filter(({ failure }) => failure === kind);
    const times = alike.flatMap(({ retryAt }) => retryAt ?? []);
    return {
      failure: kind,
      hosts: [...new Set(alike.map(({ host }) => host))],
      retryAt: times.length === 0 ? null : Math.max(...times),
    };
  });
}
