// A page's linked data (JSON-LD), cleaned string by string.
import { cleanAddress, cleanText } from './clean-values';

/** Cleans a JSON-LD script in place; one that cannot be read is removed. */
export function cleanLinkedData(script: Element): void {
  try {
    const data: unknown = JSON.parse(script.textContent);
    // A closing tag within a string would end the script.
    script.textContent = JSON.stringify(data, (_, value: unknown) => cleaned(value), 1).replaceAll(
      '</',
      '<\\/',
    );
  } catch {
    script.remove();
  }
}

function cleaned(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return /^(?:https?:)?\/\//i.test(value) ? cleanAddress(value) : cleanText(value);
}
