// The settings, as a page of short sections.
import type { ComponentChildren } from 'preact';
import { t } from '../locales';
import { Button } from './Button';
import { bringIntoView } from './bring-into-view';
import { type MarkChoices, MarkSettings } from './MarkSettings';
import { Section } from './Section';
import { type SiteActions, SiteSettings } from './SiteSettings';
import { type WrongClaimItem, WrongClaims } from './WrongClaims';

interface Props extends SiteActions {
  choices: MarkChoices;
  onChange: (changed: Partial<MarkChoices>) => void;
  /** The last choice could not be stored, and was undone. */
  notSaved: boolean;
  wrong: readonly WrongClaimItem[];
  onCopyWrong: (key: string) => Promise<boolean>;
  onTakeBack: (key: string) => void;
  /** Keys by command, as they are set in the browser now. */
  keys: Readonly<Record<string, string>>;
  /** Opens the place where the browser lets them be changed; null where it has none. */
  onKeys: (() => void) | null;
  /** Sections of their own: related coverage. */
  children?: ComponentChildren;
}

export function Settings(props: Props) {
  const { keys, onKeys, children } = props;
  return (
    <div class="settings framed">
      <div class="not-saved" role="status">
        {props.notSaved && <p>{t.shelf.saveFailed}</p>}
      </div>
      <main tabIndex={-1} onFocusIn={bringIntoView}>
        <div class="document">
          <p class="brand">{t.name}</p>
          <h1>{t.settings.title}</h1>
          <MarkSettings choices={props.choices} onChange={props.onChange} />
          <SiteSettings
            sites={props.sites}
            onTurnOff={props.onTurnOff}
            badge={props.badge}
            onBadge={props.onBadge}
          />
          {children}
          <WrongClaims wrong={props.wrong} onCopy={props.onCopyWrong} onTakeBack={props.onTakeBack} />
          {Object.keys(keys).length > 0 && (
            <Section title={t.settings.keysTitle} hint={t.settings.keysHint}>
              <dl class="keys">
                {Object.entries({ _execute_action: t.settings.openWhence, ...t.commands }).map(
                  ([name, words]) => (
                    <div key={name}>
                      <dt>{words}</dt>
                      <dd>{keys[name] ? <kbd>{keys[name]}</kbd> : t.settings.noKey}</dd>
                    </div>
                  ),
                )}
              </dl>
              {onKeys && (
                <p>
                  <Button look="plain" onClick={onKeys}>
                    {t.settings.changeKeys}
                  </Button>
                </p>
              )}
            </Section>
          )}
          <Section title={t.privacy.title}>
            <p>{t.privacy.text}</p>
            <p>{t.notVerdict}</p>
          </Section>
        </div>
      </main>
    </div>
  );
}
