// The parts of the browser's API that keep things, with the pauses that they have in a browser.
import { vi } from 'vitest';

/** Puts them in the place of the global API, empty, and answers with what is stored. */
export function fakeBrowser(): Record<'local' | 'session', Record<string, unknown>> {
  const stored = { local: {}, session: {} };
  const area = (values: Record<string, unknown>) => ({
    get: async (key: string) => {
      await pause();
      return { [key]: structuredClone(values[key]) };
    },
    set: async (changed: Record<string, unknown>) => {
      await pause();
      Object.assign(values, structuredClone(changed));
    },
  });
  const event = { addListener: () => undefined, removeListener: () => undefined };
  vi.stubGlobal('chrome', {
    runtime: { id: 'whence', onMessage: event, sendMessage: () => Promise.resolve(null) },
    permissions: { request: () => Promise.resolve(true), contains: () => Promise.resolve(true) },
    storage: { local: area(stored.local), session: area(stored.session), onChanged: event },
  });
  vi.stubGlobal('navigator', { locks: lockManager() });
  return stored;
}

const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Web Locks for one context: who asks for a name waits for those who have asked for it before. */
function lockManager() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(name, mine);
      return mine;
    },
  };
}
