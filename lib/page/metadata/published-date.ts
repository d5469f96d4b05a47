// Dates as publishers write them, in ISO 8601. A zone is never invented, an ambiguous date is none.

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]\s?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?$/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY_MONTH_YEAR = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? ((?:19|20)\\d\\d)\\b`, 'i');
const MONTH_DAY_YEAR = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`, 'i');
const EAST_ASIAN = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]\s*(?:(\d{1,2})[:：](\d\d))?/;
const UNIX_TIME = /^(1\d{9})(\d{3})?$/;

/** Whether an ISO date names a day that a page can have been published on. */
function isReal(iso: string): boolean {
  const year = new Date(iso).getUTCFullYear();
  return year >= 1900 && year <= 2100;
}

function zoneOf(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}

/** "5 November 2019", "Nov. 5, 2019", "Tue, 05 Nov 2019 10:00:00 GMT": read alike in every browser. */
function spelledDate(value: string): string | null {
  if (value.length > 80) return null;
  const dayFirst = DAY_MONTH_YEAR.exec(value)?.slice(1);
  const monthFirst = MONTH_DAY_YEAR.exec(value)?.slice(1);
  const [day, name, year] = dayFirst ?? (monthFirst ? [monthFirst[1], monthFirst[0], monthFirst[2]] : []);
  if (day === undefined || name === undefined || year === undefined) return null;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
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
        : `${date}T${hour}:${minute}:${second}${zone === '' ? '' : zoneOf(zone)}`;
    return isReal(full) ? full : null;
  }

  return spelledDate(value);
}
