/** Hue, saturation and lightness, each from 0 to 1: what Office tints the colours of a theme in. */
export interface Hsl {
  h: number;
  s: number;
  l: number;
}

/** Red, green and blue, each from 0 to 1, of `#rrggbb`. */
export function rgbOf(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

export function toHsl([r, g, b]: readonly [number, number, number]): Hsl {
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const l = (most + least) / 2;
  const range = most - least;
  if (range === 0) return { h: 0, s: 0, l };
  const s = range / (1 - Math.abs(2 * l - 1));
  const turn =
    most === r ? ((g - b) / range + 6) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return { h: turn / 6, s, l };
}

export function toRgb({ h, s, l }: Hsl): [number, number, number] {
  const chroma = (1 - Math.abs(2 * l - 1)) * s;
  const part = (offset: number) => {
    const turn = (h * 6 + offset) % 6;
    const share = Math.min(1, Math.max(0, Math.abs(turn - 3) - 1));
    return l - chroma / 2 + chroma * share;
  };
  return [part(0), part(4), part(2)];
}

/** Red, green and blue, each from 0 to 1, as `#rrggbb`. */
export function toHex(rgb: readonly [number, number, number]): string {
  const byte = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 255);
  return `#${rgb.map((value) => byte(value).toString(16).padStart(2, '0')).join('')}`;
}
