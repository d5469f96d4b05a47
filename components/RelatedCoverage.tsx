// Related coverage: what else reports it, grouped by where it comes from, and the ways to look further.
import type { ComponentChildren } from 'preact';
import { t } from '../locales';
import { useKeptFocus } from './kept-focus';
import { RelatedItem, type ItemActions, type RelatedResult } from './RelatedItem';
import { RelatedSearch, type SearchActions, type SearchState } from './RelatedSearch';

export interface RelatedGroup {
  kind: 'cited' | 'origin' | 'others';
  /** The origin that all of the group trace to. */
  origin: string | null;
  /** Whether the article on the page traces to it too. */
  shared: boolean;
  results: RelatedResult[];
}

interface Props extends ItemActions {
  groups: readonly RelatedGroup[];
  shelfOn: boolean;
  /** Whether the page is in a private window, of which nothing is kept; null until that is known. */
  isPrivate: boolean | null;
  onShelf: () => void;
  /** Whether this article stands on the shelf, or did until just now. */
  keeping: 'no' | 'kept' | 'forgotten';
  onForget: () => void;
  /** Opens the page of the last seven days' reading. */
  onWeek: () => void;
  /** Opens the picture of the story; null where the page's tab is not known. */
  onStory: (() => void) | null;
  search: SearchState | null;
  searching: SearchActions;
  now: number;
}

export function RelatedCoverage(props: Props) {
  const { groups, search, searching, now, readings, onRead, onStory } = props;
  const hasRead = groups.some(({ results }) => results.some(({ known }) => known !== null));
  const view = useKeptFocus();
  return (
    <div class="coverage" ref={view} tabIndex={-1}>
      {groups.length === 0 && <p>{t.related.none}</p>}
      {hasRead && onStory && (
        <button type="button" class="plain-button" onClick={onStory}>
          {t.story.title}
        </button>
      )}
      {groups.map((group) => (
        <Group key={`${group.kind} ${group.origin ?? ''}`} title={titleOf(group)} kind={group.kind}>
          {group.results.map((result) => (
            <RelatedItem key={result.url} result={result} now={now} readings={readings} onRead={onRead} />
          ))}
        </Group>
      ))}
      <ShelfNote {...props} />
      {search && <RelatedSearch search={search} {...searching} />}
    </div>
  );
}

/** What is kept of what the reader opens, and how to change that. */
function ShelfNote({ shelfOn, isPrivate, onShelf, keeping, onForget, onWeek }: Props) {
  if (isPrivate === null) return null;
  if (isPrivate) return <p class="path">{t.related.privateHint}</p>;
  return (
    <>
      <p class="path">
        {shelfOn ? t.related.shelfHint : t.related.hint}{' '}
        {shelfOn && (
          <button type="button" class="text-button" onClick={onWeek}>
            {t.week.title}
          </button>
        )}
      </p>
      {!shelfOn && (
        <p class="path">
          {t.related.shelfOffer}{' '}
          <button type="button" class="plain-button" onClick={onShelf}>
            {t.related.shelfTurnOn}
          </button>
        </p>
      )}
      <div role="status">
        {keeping === 'kept' && (
          <button type="button" class="text-button" onClick={onForget}>
            {t.related.forgetThis}
          </button>
        )}
        {keeping === 'forgotten' && <p class="path">{t.related.forgotten}</p>}
      </div>
    </>
  );
}

function Group({ title, kind, children }: { title: string; kind: string; children: ComponentChildren }) {
  return (
    <section class={`group ${kind}`}>
      <h3>{title}</h3>
      <ul class="related">{children}</ul>
    </section>
  );
}

function titleOf({ kind, origin, shared, results }: RelatedGroup): string {
  if (kind === 'cited') return t.related.citedHere;
  if (kind === 'others' || origin === null) return t.related.others;
  return shared
    ? t.related.sharedOrigin(origin, results.length)
    : t.related.otherOrigin(origin, results.length);
}
