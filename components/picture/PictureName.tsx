// A name in the picture: a button that chooses what came from there, or, on paper, the name alone.
import type { CSSProperties } from 'preact';

interface Props {
  class?: string;
  style: CSSProperties;
  name: string;
  /** What stands beneath it. */
  under?: string;
  /** The name and what choosing it shows, for those who hear the page. */
  label: string;
  /** Null for a name that opens more of the picture. */
  isChosen: boolean | null;
  isDim: boolean;
  /** Null where nothing can be chosen; the table beside the picture then tells it all. */
  onChoose: (() => void) | null;
}

export function PictureName({
  class: kind = '',
  style,
  name,
  under = '',
  label,
  isChosen,
  isDim,
  onChoose,
}: Props) {
  const given = { class: `picture-name ${kind}`, style, title: name, 'data-dim': isDim };
  const words = (
    <>
      <bdi>{name}</bdi>
      {under !== '' && <small>{under}</small>}
    </>
  );
  if (onChoose === null) {
    return (
      <span {...given} aria-hidden="true">
        {words}
      </span>
    );
  }
  return (
    <button
      {...given}
      type="button"
      aria-label={label}
      {...(isChosen === null ? { 'aria-expanded': false } : { 'aria-pressed': isChosen })}
      onClick={onChoose}
    >
      {words}
    </button>
  );
}
