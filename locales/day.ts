/** A function that writes an ISO 8601 time as a day in a language, the day as the outlet dated it; '' where there is none. */
export function dayNamer(lang: string): (published: string | null) => string {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  return (published) => {
    const time = Date.parse(published?.slice(0, 10) ?? '');
    return Number.isNaN(time) ? '' : format.format(time);
  };
}
