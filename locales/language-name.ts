// The name of a language in the reader's own.

/** Whether a language tag, BCP 47, says which language it is. */
export const isKnown = (tag: string): boolean => tag !== 'und' && tag !== '';

/** A function that names languages in the language of `locale`: "Portuguese" for "pt". The tag where it has no name. */
export function languageNamer(locale: string): (tag: string) => string {
  let names: Intl.DisplayNames | null = null;
  return (tag) => {
    // made when first needed: it costs milliseconds at start
    names ??= new Intl.DisplayNames(locale, { type: 'language' });
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}
