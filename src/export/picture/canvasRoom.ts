/** Every browser draws so many points; what is larger is tried. */
const SURELY = 16_777_216;

/**
 * Whether this browser draws a canvas of this size: some have less room for one than others, and leave a larger one
 * empty without a word.
 */
export function hasRoomFor(width: number, height: number): boolean {
  if (width * height <= SURELY) return true;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const has = takesInk(canvas);
  // Given back at once: there may be room for one of them only.
  canvas.width = canvas.height = 0;
  return has;
}

/** Whether the far corner of a canvas keeps what is drawn there. Leaves the canvas empty. */
export function takesInk(canvas: HTMLCanvasElement): boolean {
  const { width, height } = canvas;
  const pen = canvas.getContext('2d');
  if (!pen) return false;
  pen.fillRect(width - 1, height - 1, 1, 1);
  try {
    return pen.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
  } catch {
    // Firefox throws where the canvas has no room.
    return false;
  } finally {
    pen.clearRect(0, 0, width, height);
  }
}
