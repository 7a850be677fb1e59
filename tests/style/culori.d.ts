// The few functions of culori that the palette test uses; the package has no types of its own.
declare module 'culori' {
  export interface Color {
    mode: string;
  }
  type Sight = (color: Color) => Color;

  export function converter(mode: 'oklch'): (color: Color) => { l: number; c: number; h?: number };
  export function parse(text: string): Color | undefined;
  export function wcagContrast(a: Color, b: Color): number;
  export function differenceCiede2000(): (a: Color, b: Color) => number;
  export function filterDeficiencyProt(severity?: number): Sight;
  export function filterDeficiencyDeuter(severity?: number): Sight;
  export function filterDeficiencyTrit(severity?: number): Sight;
}
