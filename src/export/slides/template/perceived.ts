import { rgbOf, toHex, toHsl, toRgb } from '../ooxml/hsl';

/** How light a colour is, from 0 to 1 (WCAG 2). */
export function luminance(hex: string): number {
  const [r, g, b] = rgbOf(hex).map(linear) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours, from 1 to 21 (WCAG 2). */
export function contrast(one: string, other: string): number {
  const [most, least] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (most + 0.05) / (least + 0.05);
}

/** How different two colours look: their distance in Oklab. */
export function difference(one: string, other: string): number {
  const [a, b] = [toOklab(one), toOklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Two colours mixed, in Oklab as the page does it: so much of the first, from 0 to 1. */
export function mixed(one: string, other: string, share: number): string {
  const [a, b] = [toOklab(one), toOklab(other)];
  return fromOklab(a.map((value, i) => value * share + (b[i] ?? 0) * (1 - share)) as Lab);
}

/** A colour of the same hue that is so light. */
export function shaded(hex: string, target: number): string {
  const { h, s } = toHsl(rgbOf(hex));
  let [low, high] = [0, 1];
  for (let i = 0; i < STEPS; i += 1) {
    const l = (low + high) / 2;
    if (luminance(toHex(toRgb({ h, s, l }))) < target) low = l;
    else high = l;
  }
  return toHex(toRgb({ h, s, l: (low + high) / 2 }));
}

/** Each halves what is left to be told. */
const STEPS = 20;

type Lab = [number, number, number];

function toOklab(hex: string): Lab {
  const [r, g, b] = rgbOf(hex).map(linear) as Lab;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([light, a, b]: Lab): string {
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return toHex([
    encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]);
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function encoded(value: number): number {
  return value <= 0.0031308 ? Math.max(0, value) * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}
