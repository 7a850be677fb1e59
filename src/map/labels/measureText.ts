import type { MeasureText } from './labelForms';

/** Measures names in the typeface of an element of the page. In a browser only. */
export function measureText(element: Element): MeasureText {
  const face = getComputedStyle(element).fontFamily;
  const pen = document.createElement('canvas').getContext('2d');
  return (text, size, isBold) => {
    if (!pen) return text.length * size * 0.6;
    pen.font = `${isBold ? 600 : 400} ${size}px ${face}`;
    return pen.measureText(text).width;
  };
}
