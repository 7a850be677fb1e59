/** The most pixels along a side that browsers draw. */
const MOST = 16_384;

/**
 * Draws an SVG picture as PNG.
 * @param svg as svgPicture writes it
 * @param scale pixels of the file for one px of the picture
 * @throws Error if the browser cannot draw it, or the file would be larger than browsers make them
 */
export async function pngPicture(
  svg: string,
  { width, height }: { width: number; height: number },
  scale: number,
): Promise<Blob> {
  if (Math.max(width, height) * scale > MOST)
    throw new Error(`picture of ${width * scale} × ${height * scale} pixels: more than ${MOST} along a side`);
  // A larger drawing, not an enlarged one: lines and words stay sharp.
  const sized = svg.replace(
    / width="[^"]*" height="[^"]*"/,
    ` width="${width * scale}" height="${height * scale}"`,
  );
  const address = URL.createObjectURL(new Blob([sized], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('the browser made no PNG of the picture'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
