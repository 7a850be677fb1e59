import { FACE } from './svgPicture';
import type { Measure } from './wrapText';

/**
 * Measures text as a browser draws it. In a browser only.
 * @param face the fonts to measure with; by default those of pictures
 */
export function textMeasure(face = FACE): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, size, isBold) => {
    if (!pen) return text.length * size * 0.55;
    pen.font = `${isBold ? 700 : 400} ${size}px ${face}`;
    return pen.measureText(text).width;
  };
}
