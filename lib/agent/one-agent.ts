// A click on a page that is already read must not start a second agent; an agent of a replaced version must leave.
const MARK = Symbol.for('whence.agent');

interface Agent {
  /** Whether it still serves. */
  isAlive: () => boolean;
  stop: () => void;
}

/**
 * Starts the page's agent unless a living one is here already. One that died with its extension is stopped first.
 * @param start starts it and returns its undo
 */
export function startOnce(isAlive: () => boolean, start: () => () => void): void {
  const world = globalThis as { [MARK]?: Agent };
  if (world[MARK]?.isAlive()) return;
  world[MARK]?.stop();
  world[MARK] = { isAlive, stop: start() };
}
