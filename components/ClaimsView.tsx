// The claims, by origin or in reading order, narrowed by the picture, a notice or a search.
import { useState } from 'preact/hooks';
import { t } from '../locales';
import { Button } from './Button';
import { type ClaimFilter, filterClaims } from './claim-filter';
import { ClaimList, type ListProps } from './ClaimList';
import { OriginList } from './OriginList';

interface Props extends ListProps {
  order: 'origins' | 'reading';
  filter: ClaimFilter | null;
  /** Takes the filter off; the button that asked for it goes with it. */
  onAll: () => void;
}

/** A shorter list is seen at a glance: a search would be one thing more to look at. */
const SEARCH_FROM = 6;

export function ClaimsView({ report, claims, order, filter, onAll, ...rest }: Props) {
  const [words, setWords] = useState('');
  const shown = filterClaims(claims, report, filter, words);
  const List = order === 'reading' ? ClaimList : OriginList;
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
      <List report={report} claims={shown} {...rest} />
    </>
  );
}
