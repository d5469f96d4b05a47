// Files that the reader takes along.

/** The address of a file is kept this long: a browser may ask where to put it first. Milliseconds. */
const KEPT = 60_000;

/** Offers a file as a download of this document. Nothing is sent. @param parts of it, in order */
export function offerFile(
  name: string,
  type: string,
  parts: readonly BlobPart[],
  doc: Document = document,
): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = doc.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT);
}

/** So many dots of a PNG for each pixel of the picture, that it can be printed. */
const DOTS = 2;

/** An SVG as a PNG, drawn in this document. @throws where the browser cannot draw it */
export async function pngOf(svg: string, doc: Document = document): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = doc.createElement('canvas');
    canvas.width = image.naturalWidth * DOTS;
    canvas.height = image.naturalHeight * DOTS;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The picture is too large to draw.'));
      });
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
