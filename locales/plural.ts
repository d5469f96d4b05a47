// Numbers with their noun, in the form that the language asks for.

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Makes counts in a language: `#` in a form stands for the number, written as that language writes it. */
export function counter(lang: string): (n: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  return (n, forms) => (forms[rules.select(n)] ?? forms.other).replace('#', numbers.format(n));
}
