import { FACE } from './svgPicture';
import type { Measure } from './wrapText';

/** Measures text as a browser draws it, in the pictures' own font. In a browser only. */
export function textMeasure(): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, size, isBold) => {
    if (!pen) return text.length * size * 0.55;
    pen.font = `${isBold ? 700 : 400} ${size}px ${FACE}`;
    return pen.measureText(text).width;
  };
}
