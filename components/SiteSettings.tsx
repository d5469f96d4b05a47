// The sites that are on, each with its way off, and whether the toolbar button counts there.
import { useRef } from 'preact/hooks';
import { t } from '../locales';
import { Button } from './Button';
import { Section } from './Section';
import { Switch } from './Switch';

export interface SiteActions {
  /** Match patterns of the sites that are on. */
  sites: readonly string[];
  onTurnOff: (site: string) => void;
  badge: boolean;
  onBadge: (on: boolean) => void;
}

const hostOf = (pattern: string) => pattern.replace(/^https?:\/\/|\/\*$/g, '');

export function SiteSettings({ sites, onTurnOff, badge, onBadge }: SiteActions) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <Section title={t.settings.sitesTitle} hint={t.settings.sitesHint} heading={heading}>
      {sites.length === 0 ? (
        <p>{t.settings.noSites}</p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              {hostOf(site)}
              <Button
                look="plain"
                aria-label={t.settings.turnOff(hostOf(site))}
                onClick={() => {
                  onTurnOff(site);
                  // The button goes with its site; the reader goes on at the list's head.
                  heading.current?.focus();
                }}
              >
                {t.settings.off}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Switch label={t.settings.badge} on={badge} onChange={onBadge} />
    </Section>
  );
}
