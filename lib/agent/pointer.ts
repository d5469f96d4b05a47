// When the pointer rests on a mark, when it has left, and when a finger taps one.
const REST_MS = 180;
const LEAVE_MS = 320;

interface Reactions {
  onRest: (claimId: string) => void;
  onLeave: () => void;
}

/** Follows the pointer at most once a frame, and only asks where it is when it has moved. Returns its undo. */
export function followPointer(
  doc: Document,
  claimAt: (x: number, y: number) => string | null,
  { onRest, onLeave }: Reactions,
): () => void {
  let over: string | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (event: PointerEvent) => {
    const inCard = isOurs(event.target);
    const claimId = inCard ? over : claimAt(event.clientX, event.clientY);
    if (inCard) clearTimeout(timer);
    if (claimId === over && !inCard) return;
    over = claimId;
    clearTimeout(timer);
    if (inCard) return;
    timer = claimId === null ? setTimeout(onLeave, LEAVE_MS) : setTimeout(() => onRest(claimId), REST_MS);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => look(event));
  };
  const onClick = (event: MouseEvent) => {
    const claimId = isOurs(event.target) ? null : claimAt(event.clientX, event.clientY);
    if (claimId !== null) onRest(claimId);
  };
  doc.addEventListener('pointermove', onMove, { passive: true });
  doc.addEventListener('click', onClick, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    doc.removeEventListener('pointermove', onMove);
    doc.removeEventListener('click', onClick);
  };
}

/** Events inside the closed shadow root are told to the page with its host as their target. */
const isOurs = (target: EventTarget | null) =>
  target instanceof Element && target.localName === 'whence-card';
