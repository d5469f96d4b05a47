// The claims, by origin or in reading order, narrowed by the picture, a notice or a search.
import { useState } from 'preact/hooks';
import type { Claim, Report } from '../lib/model';
import { t } from '../locales';
import { Button } from './Button';
import { type ClaimFilter, filterClaims } from './claim-filter';
import { ClaimList } from './ClaimList';
import { OriginList } from './OriginList';

interface Props {
  report: Report;
  claims: readonly Claim[];
  order: 'origins' | 'reading';
  filter: ClaimFilter | null;
  /** Takes the filter off; the button that asked for it goes with it. */
  onAll: () => void;
  chosen: string | null;
  onChoose: (claimId: string) => void;
}

/** A shorter list is seen at a glance: a search would be one thing more to look at. */
const SEARCH_FROM = 6;

export function ClaimsView({ report, claims, order, filter, onAll, chosen, onChoose }: Props) {
  const [words, setWords] = useState('');
  const shown = filterClaims(claims, report, filter, words);
  const narrowed = filter !== null || words !== '';
  return (
    <>
      {claims.length >= SEARCH_FROM && (
        <input
          type="search"
          class="search"
          placeholder={t.search.placeholder}
          aria-label={t.search.label}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <div role="status" class="narrowed">
        {narrowed && (
          <p>
            {filter && (
              <>
                <b>{filter.label}</b>
                {' · '}
              </>
            )}
            {t.search.shown(shown.length, claims.length)}
          </p>
        )}
      </div>
      {narrowed && (
        <Button
          look="text"
          onClick={() => {
            setWords('');
            onAll();
          }}
        >
          {t.search.all}
        </Button>
      )}
      {order === 'reading' ? (
        <ClaimList report={report} claims={shown} chosen={chosen} onChoose={onChoose} />
      ) : (
        <OriginList report={report} claims={shown} chosen={chosen} onChoose={onChoose} />
      )}
    </>
  );
}
