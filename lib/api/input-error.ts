// What is wrong with the reader's input, as a sentence for the reader. Anything else that is thrown is our fault.

/** A sentence for the user; on the command line it follows the name of the file. */
export class InputError extends Error {
  override name = 'InputError';
}

/**
 * The sentence for anything thrown while one input was being worked on.
 * @example sentenceFor(new InputError('is empty.')) // 'is empty.'
 */
export function sentenceFor(error: unknown): string {
  if (error instanceof InputError) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return `Whence failed on this input, which is a fault in Whence: ${detail.split('\n')[0] ?? ''}`;
}
