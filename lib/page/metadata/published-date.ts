// Dates as publishers write them, in ISO 8601. A zone is never invented, an ambiguous date is none.
import { MONTHS } from '../words';

/** Year first, parted by hyphens or nothing, as the standard has it, or by slashes or dots. The names of zones say no offset. */
const ISO =
  /^(\d{4})(?:-?|\/|\.\s?)(\d\d)(?:-?|\/|\.\s?)(\d\d)\.?(?:[T ]\s?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d|[A-Z]{2,5})?)?$/i;
/** A month by its name in any language that we know, or by the first letters of it. */
const MONTH = '(\\p{L}{3,10})\\.?';
const LEAST_LETTERS = 3;
const DAY_MONTH_YEAR = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.? (?:de )?${MONTH},? (?:de )?((?:19|20)\\d\\d)(?!\\d)`,
  'iu',
);
const MONTH_DAY_YEAR = new RegExp(
  `(?<!\\p{L})${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)`,
  'iu',
);
/** "Fri Apr 28 19:20:36 CEST 2023", as Java writes dates: what stands between the day and the year. */
const TIME_BEFORE_YEAR = /(?<=\d) \d\d:\d\d:\d\d [A-Z]{2,5}(?= (?:19|20)\d\d$)/;
/** With dots, the day always comes first. */
const DOTTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/;
const IN_ADDRESS = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)/;
const EAST_ASIAN = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]\s*(?:(\d{1,2})[:：](\d\d))?/;
const UNIX_TIME = /^(1\d{9})(\d{3})?$/;

/** Whether an ISO date names a day that a page can have been published on. */
function isReal(iso: string): boolean {
  const year = new Date(iso).getUTCFullYear();
  return year >= 1900 && year <= 2100;
}

function zoneOf(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  if (!/\d/.test(zone)) return '';
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}

function dottedDate(value: string): string | null {
  const [, day = '', month = '', year = ''] = DOTTED.exec(value) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year !== '' && Number(month) <= 12 && isReal(date) ? date : null;
}

function monthOf(name: string): number | null {
  const lower = name.toLowerCase();
  const whole = MONTHS.get(lower);
  if (whole !== undefined) return whole;
  const months = new Set(
    [...MONTHS].filter(([month]) => month.startsWith(lower)).map(([, number]) => number),
  );
  return lower.length >= LEAST_LETTERS && months.size === 1 ? ([...months][0] ?? null) : null;
}

/** The day that an address states, as many outlets' do; null for none. */
export function dateInAddress(url: string | null): string | null {
  const [, year, month, day] = IN_ADDRESS.exec(url === null ? '' : new URL(url).pathname) ?? [];
  return year === undefined ? null : `${year}-${month ?? ''}-${day ?? ''}`;
}

/** "5 November 2019", "Nov. 5, 2019", "Tue, 05 Nov 2019 10:00:00 GMT": read alike in every browser. */
function spelledDate(value: string): string | null {
  if (value.length > 80) return null;
  const dayFirst = DAY_MONTH_YEAR.exec(value)?.slice(1);
  const monthFirst = MONTH_DAY_YEAR.exec(value)?.slice(1);
  const [day, name, year] = dayFirst ?? (monthFirst ? [monthFirst[1], monthFirst[0], monthFirst[2]] : []);
  if (day === undefined || name === undefined || year === undefined) return dottedDate(value);
  const month = monthOf(name);
  if (month === null) return null;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = /\b(\d\d:\d\d:\d\d) ?(?:GMT|UTC|Z|([+-]\d\d):?(\d\d))/.exec(value);
  const full =
    time === null ? date : `${date}T${time[1]}${time[2] === undefined ? 'Z' : `${time[2]}:${time[3]}`}`;
  return isReal(full) ? full : null;
}

/** A date of any common form as ISO 8601 (a date, or a date and time with the zone if one is given), or null. */
export function isoDate(written: unknown): string | null {
  if (typeof written !== 'string' && typeof written !== 'number') return null;
  const value = String(written)
    .trim()
    .replace(TIME_BEFORE_YEAR, '')
    .replace(EAST_ASIAN, (_, year: string, month: string, day: string, hour?: string, minute?: string) => {
      const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      return hour === undefined || minute === undefined ? date : `${date}T${hour.padStart(2, '0')}:${minute}`;
    });
  const unix = UNIX_TIME.exec(value);
  if (unix?.[1] !== undefined) return new Date(Number(unix[1]) * 1000).toISOString();

  const iso = ISO.exec(value);
  if (iso !== null) {
    const [, year = '', month = '', day = '', hour, minute, second = '00', zone = ''] = iso;
    const date = `${year}-${month}-${day}`;
    const full =
      hour === undefined || minute === undefined
        ? date
        : `${date}T${hour}:${minute}:${second}${zoneOf(zone)}`;
    return isReal(full) ? full : null;
  }

  return spelledDate(value);
}
