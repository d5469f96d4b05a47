// Put by the bench at the head of the extension's scripts in a copy of a build: writes down when what happens, and tells
// the bench once all is quiet. It watches what any build does by the browser's own interfaces, so that two builds can be
// compared, and what ships carries no stamps.

/** Where to send the stamps. */
declare const STAMPS_TO: string;
/** Milliseconds without a stamp before the stamps are sent. */
const QUIET = 400;

export type Stamp = readonly [name: string, at: number];
type Message = { name?: unknown } | null | undefined;
type Send = (...args: unknown[]) => unknown;
interface Api {
  runtime: { sendMessage: Send; onMessage: { addListener: (hear: (message: Message) => void) => void } };
  scripting: { insertCSS: Send };
}

const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
const api = browser?.runtime ? browser : chrome;
let stamps: Stamp[] = [];
let quiet: ReturnType<typeof setTimeout> | undefined;

/** All contexts share the clock that `Date` reads. */
function stamp(name: string, at = Date.now()): void {
  stamps.push([name, at]);
  clearTimeout(quiet);
  quiet = setTimeout(() => {
    void fetch(STAMPS_TO, { method: 'POST', mode: 'no-cors', body: JSON.stringify(stamps) });
    stamps = [];
  }, QUIET);
}

/** Calls back before a function is called by others, and once what it promised has come. */
function around<K extends string>(
  object: Record<K, Send>,
  name: K,
  before: (args: unknown[]) => void,
  after: (args: unknown[]) => void = () => undefined,
): void {
  const original = object[name];
  object[name] = function (this: unknown, ...args) {
    before(args);
    const answer = original.apply(this, args);
    if (answer instanceof Promise) {
      answer.then(
        () => after(args),
        () => undefined,
      );
    } else after(args);
    return answer;
  };
}

const nameIn = (args: unknown[]) =>
  args.map((arg) => (arg as Message)?.name).find((name) => typeof name === 'string');

function watchPage(): void {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  stamp('document', performance.timeOrigin + (navigation?.domInteractive ?? 0));
  stamp('agent');
  around(
    api.runtime,
    'sendMessage',
    (args) => {
      if (nameIn(args) === 'page:analyse') stamp('asked');
    },
    (args) => {
      if (nameIn(args) === 'page:analyse') stamp('answered');
    },
  );
  let name = '';
  const drawn = () => {
    const { textDecorationLine, backgroundColor } = getComputedStyle(
      document.documentElement,
      `::highlight(${name})`,
    );
    if (textDecorationLine === 'none' && backgroundColor === 'rgba(0, 0, 0, 0)') setTimeout(drawn, 1);
    else stamp('drawn');
  };
  around(HighlightRegistry.prototype as unknown as Record<'set', Send>, 'set', ([its]) => {
    if (name !== '') return;
    name = String(its);
    stamp('ranges');
    drawn();
  });
}

function watchPopup(): void {
  stamp('popup made', performance.timeOrigin);
  stamp('popup runs');
  const seen = new Set<string>();
  const look = (selector: string, name: string) => {
    if (seen.has(name) || !document.querySelector(selector)) return;
    seen.add(name);
    stamp(name);
  };
  new MutationObserver(() => {
    look('.quiet-head', 'quiet line');
    look('main[aria-busy=false] .quiet-head', 'whole');
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

function watchBackground(): void {
  stamp('background');
  api.runtime.onMessage.addListener((message) => {
    if (message?.name === 'page:analyse') stamp('heard');
  });
  around(
    api.scripting,
    'insertCSS',
    () => undefined,
    () => stamp('style in'),
  );
  around(
    WebAssembly as unknown as Record<'instantiate', Send>,
    'instantiate',
    () => undefined,
    () => stamp('engine'),
  );
}

const { pathname, protocol } = location;
if (!protocol.endsWith('extension:')) watchPage();
else if (pathname === '/popup.html') watchPopup();
// Firefox's background is a page of this name. The agent in the welcome page's sample counts as nothing.
else if (typeof document === 'undefined' || pathname.startsWith('/_generated')) watchBackground();
