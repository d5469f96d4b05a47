// Whether two names are one, as far as letters and digits tell.

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How much of a longer name a shorter one in it must be to stand for it: a person's name with the outlet's is neither. */
const MOST_OF_IT = 0.6;

/** Whether one name is the other, or most of it. */
export function isSameName(a: string, b: string): boolean {
  const [short = '', long = ''] = [squeezed(a), squeezed(b)].sort((one, other) => one.length - other.length);
  return short !== '' && long.includes(short) && short.length >= MOST_OF_IT * long.length;
}

/** Whether a site's host bears a name. */
export const isNameOfHost = (name: string, host: string): boolean => {
  const letters = squeezed(name);
  return letters !== '' && squeezed(host).includes(letters);
};
