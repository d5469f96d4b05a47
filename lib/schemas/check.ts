// Checks of what comes from another context or out of a store.
import * as v from 'valibot';

/** The value in its type, or undefined where it is none of that type. */
export type Check<T> = (value: unknown) => T | undefined;

/**
 * A check by a schema.
 * @example const isText = checkBy(v.string()); isText('quay') // 'quay'; isText(7) // undefined
 */
export function checkBy<T>(schema: v.GenericSchema<unknown, T>): Check<T> {
  return (value) => {
    const { success, output } = v.safeParse(schema, value);
    return success ? output : undefined;
  };
}

/**
 * A check of a list: members that are none of that type are left out.
 * @example listOf(checkBy(v.string()))(['quay', 7]) // ['quay']
 */
export function listOf<T>(check: Check<T>): Check<T[]> {
  return (value) =>
    Array.isArray(value)
      ? value.map(check).filter((one): one is Awaited<T> & T => one !== undefined)
      : undefined;
}
