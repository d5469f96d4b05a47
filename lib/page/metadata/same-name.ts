// Whether two names are one, as far as letters and digits tell.

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether one name is the other, or is held in it. */
export function isSameName(a: string, b: string): boolean {
  const [one, other] = [squeezed(a), squeezed(b)];
  return (
    one !== '' &&
    other !== '' &&
    (one === other || (one.length > 2 && other.includes(one)) || (other.length > 2 && one.includes(other)))
  );
}

/** Whether a site's host bears a name. */
export const isNameOfHost = (name: string, host: string): boolean => {
  const letters = squeezed(name);
  return letters !== '' && squeezed(host).includes(letters);
};
