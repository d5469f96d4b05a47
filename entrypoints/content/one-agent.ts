// A click on a page that is already read must not start a second agent.
const MARK = Symbol.for('whence.agent');

/**
 * Claims the page for this agent.
 * @param isAlive whether the claiming agent still serves; an agent of a replaced version does not
 * @returns false when a living agent is here already
 */
export function claimPage(isAlive: () => boolean): boolean {
  const world = globalThis as { [MARK]?: () => boolean };
  if (world[MARK]?.()) return false;
  world[MARK] = isAlive;
  return true;
}
