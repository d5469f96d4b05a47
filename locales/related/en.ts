// The words of related coverage and the shelf, in English; the type of every other language's.
import { counter } from '../plural';
import type { AnyWords } from '../words';

const count = counter('en');
const number = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent' });
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit' });

const traces = (n: number) => count(n, { one: '# report traces', other: '# reports trace' });
const headlines = (n: number) => count(n, { one: '# headline', other: '# headlines' });
const articles = (n: number) => count(n, { one: '# article', other: '# articles' });

export const relatedEn = {
  related: {
    none: 'Nothing you have read here shares an origin or the event.',
    hint: 'Reports you open with Whence are compared until the browser is closed. Nothing leaves this device.',
    shelfHint:
      'Reports you open with Whence are kept on your shelf and compared. Nothing leaves this device.',
    shelfOffer:
      'Keep a shelf: articles you read with Whence stay on this device, so that later reports are compared with them.',
    shelfTurnOn: 'Turn the shelf on',
    privateHint:
      'This window is private: nothing of it is kept, and it is compared with nothing you read in it before.',
    forgetThis: 'Forget this article',
    forgotten: 'Forgotten. It is not kept again by itself until the browser is closed.',
    citedHere: 'Cited here',
    sharedOrigin: (name: string, n: number) => `${traces(n)} to ${name}, as this one does`,
    otherOrigin: (name: string, n: number) => `${traces(n)} to ${name}`,
    others: 'Others',
    labels: {
      republished: 'Republished: much of the same text',
      'same-origin': 'Traces to the same stated origin',
      cites: 'One cites the other',
      'same-quote': 'Same statement quoted',
      'none-found': 'Same event; no shared origin found',
    },
    copied: (share: number) => `${percent.format(share)} of the shorter text, quotations aside`,
    credited: (agency: string) => `Both credit ${agency} with the text.`,
    thisCites: (outlet: string) => `This article cites ${outlet}.`,
    itCites: (outlet: string) => `It cites ${outlet}.`,
    quoted: (words: string) => `“${words}”`,
    here: 'Here',
    there: 'There',
    via: (name: string) => `via ${name}`,
    age: (days: number) => relative.format(-days, 'day'),
    readForMe: 'Read it for me',
    readForMeHint: (host: string) =>
      `Fetches the page from ${host} and reads it on this device. ${host} sees your IP address.`,
    reading: 'Reading…',
    readFailed: {
      refused: 'The browser did not allow it.',
      unreachable: 'The page could not be fetched.',
      moved: 'The address leads elsewhere. Open it to read it.',
      none: 'The page is no article that can be read.',
    },
    look: 'Look further',
    words: 'Words to search for',
    wordsHint: 'Sent as they stand here, with nothing else. Change them as you like.',
    sends: (words: string, host: string) => `Sends “${words}” to ${host}. It sees your IP address.`,
    sendsDates: (words: string, host: string) =>
      `Sends “${words}” and a range of dates to ${host}. It sees your IP address.`,
    fetches: (hosts: readonly string[]) =>
      `Fetches your feeds from ${list.format(hosts)}, and compares on this device. No words are sent; they see your IP address.`,
    ask: (name: string) => `Ask ${name}`,
    fetchFeeds: 'Fetch my feeds',
    noFeeds: 'No feeds chosen yet. Choose some in the settings.',
    cancel: 'Cancel',
    asking: (done: number, of: number) =>
      of > 1 ? `${number.format(done)} of ${number.format(of)} answered…` : 'Asking…',
    answered: (items: number, shown: number) => `${headlines(items)}, ${number.format(shown)} on this event.`,
    /** After the hosts and a colon. */
    failed: {
      'too-many-requests': 'too many requests just now.',
      refused: 'the request was refused.',
      'not-understood': 'the answer could not be read.',
      'too-large': 'the answer is too large.',
      'timed-out': 'no answer within 30 seconds.',
      unreachable: 'could not be reached.',
      redirected: 'leads elsewhere, perhaps to a login.',
      cancelled: 'cancelled.',
      'not-allowed': 'the browser did not allow it. You can try again.',
    },
    tryAgainAt: (time: Date) => `Try again after ${clock.format(time)}.`,
    providers: {
      feeds: 'my feeds',
      gdelt: 'the GDELT Project',
      bing: 'Bing News',
      google: 'Google News',
      searxng: 'my SearXNG',
    },
    elsewhere: 'Search links',
    elsewhereHint: 'Each opens a search for these words in a new tab. Nothing is sent before you choose one.',
  },
  shelf: {
    hint: 'Which other reports tell of the same event, and whether they trace to the same origin. Everything is compared on this device.',
    on: 'Keep a shelf of the articles I read',
    onHint:
      'Headline, address, claims and their origins stay on this device. Articles in private windows are never kept.',
    days: 'Days to keep an article',
    most: 'Most articles to keep',
    range: (most: number) => `A whole number from 1 to ${number.format(most)}.`,
    count: (n: number) => `${articles(n)} on the shelf.`,
    show: 'Show the shelf',
    find: 'Find on the shelf',
    listed: (n: number, of: number) => `${number.format(n)} of ${articles(of)} listed.`,
    forget: 'Forget',
    forgetThis: (title: string) => `Forget ${title}`,
    forgetAll: 'Forget everything',
    forgetAllSure: 'Forget everything on the shelf? This cannot be undone.',
    keepIt: 'Keep it',
    export: 'Export as JSON',
    unavailable: 'This browser keeps no shelf here.',
    feedsTitle: 'Feeds',
    feedsHint: 'Fetched whole when you ask for it; nothing of what you read is told to them.',
    ownFeed: 'Address of another feed',
    addFeed: 'Add',
    badAddress: 'That is no http or https address.',
    removeFeed: (url: string) => `Remove ${url}`,
    remove: 'Remove',
    askTitle: 'Who may be asked',
    askHint: 'Only when you press the button beside the words, in the Related coverage of a page.',
    gdelt: 'The GDELT Project',
    gdeltTerms: 'Any use is free with a citation and a link, which the results carry.',
    bing: 'Bing News (RSS)',
    bingTerms:
      'Microsoft licenses these results for rendering in a personal, non-commercial RSS reader alone.',
    google: 'Google News (RSS)',
    googleTerms: 'Google makes this feed available for a personal feed reader and non-commercial use alone.',
    searxng: 'Address of your own SearXNG',
    searxngHint: 'Its JSON format must be enabled. Leave it empty if you have none.',
    saveFailed: 'It could not be saved: the browser’s storage is full or gone.',
  },
} as const;

export type RelatedWords = AnyWords<typeof relatedEn>;
