// The settings, as a page of short sections.
import type { ComponentChildren } from 'preact';
import { t } from '../locales';
import type { Look } from './MarkSample';
import { type MarkChoices, MarkSettings } from './MarkSettings';
import { type SiteActions, SiteSettings } from './SiteSettings';
import { type WrongClaimItem, WrongClaims } from './WrongClaims';

interface Props extends SiteActions {
  choices: MarkChoices;
  look: Look;
  onChange: (changed: Partial<MarkChoices>) => void;
  wrong: readonly WrongClaimItem[];
  onCopyWrong: (key: string) => Promise<boolean>;
  onTakeBack: (key: string) => void;
  /** Keys by command, as they are set in the browser now. */
  keys: Readonly<Record<string, string>>;
  /** Sections of their own: related coverage. */
  children?: ComponentChildren;
}

const COMMANDS = ['_execute_action', 'next-mark', 'previous-mark', 'open-card'] as const;

export function Settings(props: Props) {
  const { keys, children } = props;
  return (
    <main class="document">
      <h1>{t.settings.title}</h1>
      <MarkSettings choices={props.choices} look={props.look} onChange={props.onChange} />
      <SiteSettings
        sites={props.sites}
        onTurnOff={props.onTurnOff}
        badge={props.badge}
        onBadge={props.onBadge}
      />
      {children}
      <WrongClaims wrong={props.wrong} onCopy={props.onCopyWrong} onTakeBack={props.onTakeBack} />
      {Object.keys(keys).length > 0 && (
        <section>
          <h2>{t.settings.keysTitle}</h2>
          <p class="hint">{t.settings.keysHint}</p>
          <dl class="keys">
            {COMMANDS.map((name) => (
              <div key={name}>
                <dt>{t.settings.commands[name]}</dt>
                <dd>{keys[name] ? <kbd>{keys[name]}</kbd> : t.settings.noKey}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h2>{t.settings.privacyTitle}</h2>
        <p>{t.welcome.privacy}</p>
        <p class="hint">{t.notVerdict}</p>
      </section>
    </main>
  );
}
