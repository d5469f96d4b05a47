// A flow as a picture, read in the order the news came: origin, the outlets that carried it, the article or articles.
// Width is the number of claims. Names are buttons, so that any part can be chosen by hand or by keyboard.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Flow,
  isShared,
  JOINED_ORIGINS,
  joinSmallest,
  type Stop,
  type Strand,
} from '../../lib/picture/flow';
import { layOut, MOST_ROWS } from '../../lib/picture/layout';
import { t } from '../../locales';
import type { ClaimFilter } from '../claim-filter';
import { PictureName } from './PictureName';

interface Props {
  flow: Flow;
  filter: ClaimFilter | null;
  /** Null on paper, where nothing can be chosen. */
  onFilter: ((filter: ClaimFilter | null) => void) | null;
  /** How many rows there is room for. */
  rows?: number;
  /** Whether everything is drawn, however much it is. */
  whole?: boolean;
  /** What is written beneath the name of one of several articles. */
  under?: (end: Stop) => string;
  /** What goes with the picture and tells the same. */
  children?: ComponentChildren;
}

const rem = (sixteenths: number) => `${sixteenths / 16}rem`;

export function FlowPicture({
  flow: whole,
  filter,
  onFilter,
  rows = MOST_ROWS,
  whole: drawn = false,
  under,
  children,
}: Props) {
  const [open, setOpen] = useState(drawn);
  const figure = useRef<HTMLElement>(null);
  /** The names beside the one that was pressed to open the picture, and which of them it was. */
  const opened = useRef<[names: string, at: number]>(null);
  useEffect(() => {
    // The name that was pressed is gone; the reader goes on at the first of those it stood for.
    if (!open || !opened.current) return;
    const [names, at] = opened.current;
    figure.current?.querySelectorAll<HTMLElement>(names)[at]?.focus();
  }, [open]);
  const flow = open ? whole : joinSmallest(whole, rows);
  const layout = layOut(flow, open ? MOST_ROWS : rows);
  const names = new Map(
    [...flow.origins, ...flow.outlets].map(({ id, name, count }) => [
      id,
      count === undefined
        ? name
        : id === JOINED_ORIGINS
          ? t.picture.others(count)
          : t.picture.otherOutlets(count),
    ]),
  );
  const originName = (id: string) => names.get(id) ?? t.claim.noSource;

  const choose = (key: string, label: string, claimIds: readonly string[]) => {
    onFilter?.(filter?.key === key ? null : { key, label, claimIds: new Set(claimIds) });
  };
  const openAll = (...pressed: [names: string, at: number]) => {
    opened.current = pressed;
    setOpen(true);
  };
  const chooseStrand = ({ originId, of = originId, via, claimIds }: Strand) => {
    const carriers = via.map((id) => names.get(id) ?? '');
    const own = whole.origins.find(({ id }) => id === of)?.name ?? originName(of);
    choose(`way ${of} ${via.join(' ')}`, t.picture.way(own, carriers), claimIds);
  };
  const dim = (claimIds: readonly string[]) =>
    filter !== null && !claimIds.some((id) => filter.claimIds.has(id));
  const bars = [
    ...layout.origins.map((bar, i) => ({ bar, kind: originKind(flow.strands, flow.origins[i]?.id) })),
    ...layout.outlets.map((bar) => ({ bar, kind: 'named' })),
    ...layout.ends.map((bar) => ({ bar, kind: 'article' })),
  ];

  return (
    <figure
      class="picture"
      role="group"
      aria-label={onFilter ? t.picture.label : t.picture.table}
      ref={figure}
    >
      <div class="picture-origins" style={{ paddingBlockStart: rem(layout.lead) }}>
        {flow.origins.map((origin, i) => (
          <PictureName
            key={origin.id}
            {...(origin.name === null || !isShared(flow, origin.id) ? { class: 'quiet' } : {})}
            style={{ blockSize: rem(layout.rowHeights[i] ?? 0) }}
            name={originName(origin.id)}
            label={t.picture.originClaims(originName(origin.id), origin.claimIds.length)}
            isChosen={origin.count === undefined ? filter?.key === `origin ${origin.id}` : null}
            isDim={dim(origin.claimIds)}
            onChoose={
              onFilter &&
              (() => {
                if (origin.count === undefined)
                  choose(`origin ${origin.id}`, originName(origin.id), origin.claimIds);
                else openAll('.picture-origins > *', i);
              })
            }
          />
        ))}
      </div>
      <div class="picture-flow" style={{ blockSize: rem(layout.height) }}>
        <svg
          viewBox={`0 0 100 ${layout.height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {layout.strands.map(({ strand, thickness, path }) => (
            <g
              key={path}
              class={`strand ${strand.attribution}`}
              data-own={!isShared(flow, strand.originId)}
              data-dim={dim(strand.claimIds)}
              onClick={() => {
                chooseStrand(strand);
              }}
            >
              <path d={path} style={{ strokeWidth: rem(thickness) }} />
              <path class="grip" d={path} style={{ strokeWidth: rem(Math.max(12, thickness)) }} />
            </g>
          ))}
          {layout.outlets.map(({ x, y, thickness, nameAt }, i) => (
            <path key={flow.outlets[i]?.id} class="leader" d={`M${x} ${nameAt}V${y - thickness / 2}`} />
          ))}
          {bars.map(({ bar: { x, y, thickness }, kind }) => (
            <path
              key={`${x} ${y}`}
              class={`bar ${kind}`}
              d={`M${x} ${y - Math.max(3, thickness) / 2}v${Math.max(3, thickness)}`}
            />
          ))}
        </svg>
        {flow.outlets.map((outlet, i) => {
          const { x = 50, nameAt = 0 } = layout.outlets[i] ?? {};
          const name = names.get(outlet.id) ?? '';
          return (
            <PictureName
              key={outlet.id}
              class={outlet.name === null ? 'picture-outlet quiet' : 'picture-outlet'}
              style={{
                insetInlineStart: `${x}%`,
                insetBlockStart: rem(nameAt),
                maxInlineSize: `calc(${2 * Math.min(x, 100 - x)}% + var(--gap-2))`,
              }}
              name={name}
              label={t.picture.outletClaims(name, outlet.claimIds.length)}
              isChosen={outlet.count === undefined ? filter?.key === `via ${outlet.id}` : null}
              isDim={dim(outlet.claimIds)}
              onChoose={
                onFilter &&
                (() => {
                  if (outlet.count === undefined)
                    choose(`via ${outlet.id}`, t.picture.byWayOf(name), outlet.claimIds);
                  else openAll('.picture-outlet', i);
                })
              }
            />
          );
        })}
      </div>
      {under ? (
        <div class="picture-ends">
          {flow.ends.map((end, i) => (
            <PictureName
              key={end.id}
              style={{ marginBlockStart: rem(layout.ends[i]?.y ?? 0) }}
              name={end.name ?? ''}
              under={under(end)}
              label={t.picture.originClaims(
                [end.name, under(end)].filter(Boolean).join(', '),
                end.claimIds.length,
              )}
              isChosen={filter?.key === `end ${end.id}`}
              isDim={dim(end.claimIds)}
              onChoose={
                onFilter &&
                (() => {
                  choose(`end ${end.id}`, end.name ?? '', end.claimIds);
                })
              }
            />
          ))}
        </div>
      ) : (
        <div class="picture-article" aria-hidden="true">
          <span style={{ marginBlockStart: `max(0rem, ${rem(layout.ends[0]?.y ?? 0)} - 0.5 * 2lh)` }}>
            {t.claim.thisArticle}
          </span>
        </div>
      )}
      {children}
    </figure>
  );
}

/** The look of an origin's bar: that of its strands, or plain when they differ. */
function originKind(strands: readonly Strand[], id: string | undefined): string {
  const kinds = new Set(
    strands.filter(({ originId }) => originId === id).map(({ attribution }) => attribution),
  );
  return kinds.size === 1 ? ([...kinds][0] ?? 'named') : 'named';
}
