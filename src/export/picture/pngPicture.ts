import { takesInk } from './canvasRoom';

/** A picture as it could be drawn: where a browser has no room for the size that was asked for, a smaller one. */
interface DrawnPng {
  png: Blob;
  /** Pixels. */
  width: number;
  height: number;
}

/**
 * Draws an SVG picture as PNG, at the largest of the scales that there is room for.
 * @param svg as svgPicture writes it
 * @param scales pixels of the file for one px of the picture: what is asked for, then what will do
 * @throws Error if the browser cannot draw it at any of them
 */
export async function pngPicture(
  svg: string,
  size: { width: number; height: number },
  scales: readonly number[],
): Promise<DrawnPng> {
  for (const scale of scales) {
    const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    if (takesInk(canvas)) {
      await draw(svg, canvas);
      return { png: await pngOf(canvas), width, height };
    }
    canvas.width = canvas.height = 0;
  }
  throw new Error(`the browser has no room for a picture of ${size.width} × ${size.height} px`);
}

async function draw(svg: string, canvas: HTMLCanvasElement): Promise<void> {
  const { width, height } = canvas;
  // A larger drawing, not an enlarged one: lines and words stay sharp.
  const sized = svg.replace(/ width="[^"]*" height="[^"]*"/, ` width="${width}" height="${height}"`);
  const address = URL.createObjectURL(new Blob([sized], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the browser made no PNG of the picture'));
    }, 'image/png');
  });
}
