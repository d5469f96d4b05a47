// The scripts that go into pages start without WXT's frame around them, which is there to tell of a crash in
// development, and in a page's script is dead weight.
const FRAME = 'virtual:wxt-unlisted-script-entrypoint';
const STARTED = /^import definition from .*;$/m;
const START = 'definition.main()';

/** For Vite. Throws where WXT starts scripts in another way than it did when this was written. */
export const bareStart = () => ({
  name: 'bare-start',
  transform: (code: string, id: string) => {
    if (!id.includes(FRAME)) return null;
    const [started] = STARTED.exec(code) ?? [];
    if (started === undefined || !code.includes(START))
      throw new Error('WXT starts scripts otherwise now: read its changes first.');
    return { code: `${started}\nexport default ${START};`, map: null };
  },
});
