// Numbers that look random and are the same on every run, so that a failure can be seen again.

/** Answers with a whole number below the given one: the Lehmer generator of Park and Miller, 1988. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
