// The card beside a mark: the origin named here for the claim, its stated path, why, and what to do with it.
import { useRef, useState } from 'preact/hooks';
import type { Claim, Report } from '../lib/model';
import { t } from '../locales/card';
import { Button } from './Button';
import { CardFrame } from './CardFrame';
import { ClaimDetails } from './ClaimDetails';
import { originIdOf } from '../lib/model/path';
import { statement } from '../lib/model/statement';
import { traceOf } from '../lib/model/trace';

export interface CardActions {
  onClose: () => void;
  /** Copies a link to the passage. False when the browser refuses. */
  onCopyLink: () => Promise<boolean>;
  /** Copies what cites the claim; the sentence tells its way. False when the browser refuses. */
  onCite: (sentence: string) => Promise<boolean>;
  /** Null where nothing may be kept. False when it could not be kept. */
  onWrong: (() => Promise<boolean>) | null;
  onTakeBack: () => void;
}

interface Props extends CardActions {
  claim: Claim;
  report: Report;
  /** Whether the reader came by keyboard, and goes on in the card. */
  focus: boolean;
}

export function Card({ claim, report, focus, onClose, onCopyLink, onCite, onWrong, onTakeBack }: Props) {
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState(false);
  const card = useRef<HTMLElement>(null);
  const sources = new Map(report.sources.map((source) => [source.id, source]));
  const origin = sources.get(originIdOf(claim) ?? claim.sourceId ?? '');
  const name = origin?.name ?? t.classes[claim.attribution];
  const sentence = t.claim.trace(traceOf(claim, report));
  const copy = async (copied: Promise<boolean>, done: string) =>
    setSaid((await copied) ? done : t.card.notCopied);
  const callWrong = async (call: () => Promise<boolean>) => {
    const kept = await call();
    setWrong(kept);
    setSaid(kept ? t.card.hidden : t.card.notKept);
    card.current?.focus({ preventScroll: true });
  };
  const head = (
    <>
      <strong>
        <bdi>{name}</bdi>
      </strong>{' '}
      <span class="description">
        {origin
          ? origin.description && (
              <q>
                <bdi>{origin.description}</bdi>
              </q>
            )
          : t.classMeaning[claim.attribution]}
      </span>
    </>
  );
  return (
    <CardFrame label={t.card.label(name)} head={head} focus={focus} frame={card} onClose={onClose}>
      <p class="unseen">{statement(report.text, claim)}</p>
      {!wrong && (
        <ClaimDetails claim={claim} text={report.text} sources={sources} trace={sentence}>
          <Button look="text" onClick={() => void copy(onCopyLink(), t.card.copied)}>
            {t.card.copyLink}
          </Button>
          <Button look="text" onClick={() => void copy(onCite(sentence), t.card.citationCopied)}>
            {t.card.cite}
          </Button>
          {onWrong && (
            <Button look="text" class="end" onClick={() => void callWrong(onWrong)}>
              {t.card.wrong}
            </Button>
          )}
        </ClaimDetails>
      )}
      <div role="status">{said && <p class="said">{said}</p>}</div>
      {wrong && (
        <Button look="text" onClick={onTakeBack}>
          {t.card.takeBack}
        </Button>
      )}
    </CardFrame>
  );
}
