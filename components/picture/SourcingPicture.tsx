// The sourcing as a picture, read in the order the news came: origin, the outlets that carried it, this article.
// Width is the number of claims. Names are buttons, so that any part can be chosen by hand or by keyboard.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../lib/model';
import { t } from '../../locales';
import type { ClaimFilter } from '../claim-filter';
import { flowOf, joinSmallest, NOT_STATED, type Stop, type Strand } from './flow';
import { layOut } from './layout';
import { PictureName } from './PictureName';
import { SourcingTable } from './SourcingTable';

interface Props {
  report: Report;
  filter: ClaimFilter | null;
  /** Null on paper, where nothing can be chosen. */
  onFilter: ((filter: ClaimFilter | null) => void) | null;
  /** Whether every origin has its row, however many they are. */
  whole?: boolean;
}

/** More rows than this are a list, not a picture: the smallest share one until the reader opens it. */
const MOST_ROWS = 8;
const JOINED = 'others';
const rem = (sixteenths: number) => `${sixteenths / 16}rem`;

export function SourcingPicture({ report, filter, onFilter, whole: drawn = false }: Props) {
  const [open, setOpen] = useState(drawn);
  const origins = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The row that was opened is gone; the reader goes on at the first of those it stood for.
    if (open && !drawn) (origins.current?.children[MOST_ROWS - 1] as HTMLElement | undefined)?.focus();
  }, [open, drawn]);
  const whole = flowOf(report);
  if (whole.claims === 0) return null;
  const flow = open ? whole : joinSmallest(whole, MOST_ROWS, JOINED);
  const layout = layOut(flow);
  const names = new Map([...flow.origins, ...flow.outlets].map(({ id, name }) => [id, name]));
  const joined = whole.origins.length - flow.origins.length + 1;
  const originName = (id: string) =>
    id === JOINED ? t.picture.others(joined) : (names.get(id) ?? t.claim.noSource);

  const choose = (key: string, label: string, claimIds: readonly string[]) => {
    onFilter?.(filter?.key === key ? null : { key, label, claimIds: new Set(claimIds) });
  };
  const chooseOrigin = ({ id, claimIds }: Stop) => {
    if (id === JOINED) setOpen(true);
    else choose(`origin ${id}`, originName(id), claimIds);
  };
  const chooseStrand = ({ originId, via, claimIds }: Strand) => {
    const carriers = via.map((id) => names.get(id) ?? '');
    const label = t.picture.way(originName(originId), carriers);
    choose(`way ${originId} ${via.join(' ')}`, label, claimIds);
  };
  const dim = (claimIds: readonly string[]) =>
    filter !== null && !claimIds.some((id) => filter.claimIds.has(id));
  const bars = [
    ...layout.origins.map((bar, i) => ({ bar, kind: originKind(flow.strands, flow.origins[i]?.id) })),
    ...layout.outlets.map((bar) => ({ bar, kind: 'named' })),
    { bar: layout.article, kind: 'article' },
  ];

  return (
    <figure class="picture" role="group" aria-label={onFilter ? t.picture.label : t.picture.table}>
      <div class="picture-origins" ref={origins} style={{ paddingBlockStart: rem(layout.lead) }}>
        {flow.origins.map((origin, i) => (
          <PictureName
            key={origin.id}
            {...(origin.id === NOT_STATED || origin.id === JOINED ? { class: 'quiet' } : {})}
            style={{ blockSize: rem(layout.rowHeights[i] ?? 0) }}
            name={originName(origin.id)}
            label={t.picture.originClaims(originName(origin.id), origin.claimIds.length)}
            isChosen={origin.id === JOINED ? null : filter?.key === `origin ${origin.id}`}
            isDim={dim(origin.claimIds)}
            onChoose={
              onFilter &&
              (() => {
                chooseOrigin(origin);
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
          return (
            <PictureName
              key={outlet.id}
              class="picture-outlet"
              style={{
                insetInlineStart: `${x}%`,
                insetBlockStart: rem(nameAt),
                maxInlineSize: `calc(${2 * Math.min(x, 100 - x)}% + 1rem)`,
              }}
              name={outlet.name ?? ''}
              label={t.picture.outletClaims(outlet.name ?? '', outlet.claimIds.length)}
              isChosen={filter?.key === `via ${outlet.id}`}
              isDim={dim(outlet.claimIds)}
              onChoose={
                onFilter &&
                (() => {
                  choose(`via ${outlet.id}`, t.picture.byWayOf(outlet.name ?? ''), outlet.claimIds);
                })
              }
            />
          );
        })}
      </div>
      <div class="picture-article" aria-hidden="true">
        <span style={{ marginBlockStart: `max(0rem, ${rem(layout.article.y)} - 0.5 * 2lh)` }}>
          {t.claim.thisArticle}
        </span>
      </div>
      <SourcingTable flow={whole} />
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
