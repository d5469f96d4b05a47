// Files that the reader takes along.

/** The address of a file is kept this long: a browser may ask where to put it first. Milliseconds. */
const KEPT = 60_000;

/** Offers a file as a download of this document. Nothing is sent. @param parts of its text, in order */
export function offerFile(
  name: string,
  type: string,
  parts: readonly string[],
  doc: Document = document,
): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = doc.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
