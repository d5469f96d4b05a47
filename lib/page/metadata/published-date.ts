// Dates as publishers write them, in ISO 8601. A zone is never invented, an ambiguous date is none.

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]\s?(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?$/i;
const ZONED = /\b(?:GMT|UTC|Z|[ECMP][SD]T)\b|[+-]\d\d:?\d\d\b/;
const EAST_ASIAN = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]\s*(?:(\d{1,2})[:：](\d\d))?/;
/** 3/4/2017 is March in one country and April in the next. */
const NUMBERS_ONLY = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;
const UNIX_TIME = /^(1\d{9})(\d{3})?$/;

function plausible(date: Date): boolean {
  const year = date.getUTCFullYear();
  return year >= 1900 && year <= 2100;
}

function zoneOf(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

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
    const parsed = new Date(full);
    return Number.isNaN(parsed.getTime()) || !plausible(parsed) ? null : full;
  }

  if (value.length > 60 || NUMBERS_ONLY.test(value) || !/\b(?:19|20)\d\d\b/.test(value)) return null;
  const parsed = new Date(value);
  if (Number.isNaN(parsed.getTime()) || !plausible(parsed)) return null;
  if (ZONED.test(value)) return parsed.toISOString();
  const date = `${parsed.getFullYear()}-${two(parsed.getMonth() + 1)}-${two(parsed.getDate())}`;
  return /\d:\d\d/.test(value) ? `${date}T${two(parsed.getHours())}:${two(parsed.getMinutes())}:00` : date;
}
