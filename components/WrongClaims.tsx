// The claims that the reader called wrong: each can be copied as a report to send by hand, or shown again.
import { useRef, useState } from 'preact/hooks';
import { t } from '../locales';
import { Button } from './Button';
import { Section } from './Section';

export interface WrongClaimItem {
  key: string;
  url: string;
  title: string | null;
  claim: string;
}

interface Props {
  wrong: readonly WrongClaimItem[];
  /** Copies the report on a claim. False when the browser refuses. */
  onCopy: (key: string) => Promise<boolean>;
  onTakeBack: (key: string) => void;
}

export function WrongClaims({ wrong, onCopy, onTakeBack }: Props) {
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <Section title={t.settings.wrongTitle} hint={t.settings.wrongHint} heading={heading}>
      {wrong.length === 0 ? (
        <p>{t.settings.noWrong}</p>
      ) : (
        <ul class="wrong">
          {wrong.map(({ key, url, title, claim }) => (
            <li key={key}>
              <blockquote dir="auto">{claim}</blockquote>
              <small>
                <bdi>{title ?? url}</bdi>
              </small>
              <p>
                <Button
                  look="plain"
                  onClick={() => {
                    void onCopy(key).then((copied) =>
                      setSaid(copied ? t.settings.reportCopied : t.tools.notCopied),
                    );
                  }}
                >
                  {t.settings.copyReport}
                </Button>{' '}
                <Button
                  look="plain"
                  onClick={() => {
                    onTakeBack(key);
                    // The button goes with its claim; the reader goes on at the list's head.
                    heading.current?.focus();
                  }}
                >
                  {t.card.takeBack}
                </Button>
              </p>
            </li>
          ))}
        </ul>
      )}
      <div role="status">{said && <p>{said}</p>}</div>
      <p class="hint">{t.settings.wrongPage}</p>
    </Section>
  );
}
