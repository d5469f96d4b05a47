// Neutral sentences about the sourcing. Each says, when asked, why it is there and which claims it rests on.
import { useId, useState } from 'preact/hooks';
import type { Notice } from '../lib/model/notice';
import { t } from '../locales';
import { Button } from './Button';
import type { ClaimFilter } from './claim-filter';

interface Props {
  notices: readonly Notice[];
  filter: ClaimFilter | null;
  onFilter: (filter: ClaimFilter | null) => void;
}

export function Notices({
  notices,
  filter,
  onFilter,
  sentences = [],
}: Props & { sentences?: readonly string[] }) {
  if (notices.length + sentences.length === 0) return null;
  return (
    <ul class="notices">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {notices.map((notice) => (
        <NoticeItem key={notice.code} notice={notice} filter={filter} onFilter={onFilter} />
      ))}
    </ul>
  );
}

/** The same in one line that opens, with what else there is to know. */
export function FoldedNotices({ sentences, ...props }: Props & { sentences: readonly string[] }) {
  const [open, setOpen] = useState(false);
  const all = [...sentences, ...props.notices.map(t.notices.text)];
  if (all.length === 0) return null;
  return (
    <>
      {open && <Notices sentences={sentences} {...props} />}
      <button type="button" class="folded-notices" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? (
          t.fold.less
        ) : (
          <>
            <span>{all[0]}</span> <span>{t.fold.more(all.length - 1)}</span>
          </>
        )}
      </button>
    </>
  );
}

function NoticeItem({ notice, filter, onFilter }: Omit<Props, 'notices'> & { notice: Notice }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const key = `notice ${notice.code}`;
  const rule = (t.notices.rules as Partial<Record<Notice['code'], string>>)[notice.code];
  const count = notice.claimIds.length;
  return (
    <li>
      <span>{t.notices.text(notice)}</span>{' '}
      {rule && (
        <Button
          look="text"
          aria-label={t.notices.why}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t.claim.why}
        </Button>
      )}
      <div id={id} hidden={!open}>
        <p>{rule}</p>
        {count > 0 && (
          <Button
            look="text"
            aria-pressed={filter?.key === key}
            onClick={() =>
              onFilter(
                filter?.key === key
                  ? null
                  : { key, label: t.notices.claims, claimIds: new Set(notice.claimIds) },
              )
            }
          >
            {t.notices.show(count)}
          </Button>
        )}
      </div>
    </li>
  );
}
