/**
 * What a name on the map stands for; a small country is one whose name has no room inside it, a neighbour one that is none
 * of the region in view.
 */
export type NameKind = 'country' | 'small' | 'neighbour' | 'region' | 'city' | 'sea';

/** A name that the map can carry. */
export interface MapName {
  kind: NameKind;
  /** The code of the country, or the id of the region, office or sea. */
  of: string;
}

interface NameLook {
  size: 12 | 10.5;
  isBold: boolean;
  isItalic?: true;
  colour: 'ink' | 'soft';
}

/** The two sizes of the map's names, px, here as the letters of each kind are drawn on page, picture and slide alike. */
export const NAME_LOOKS: Record<NameKind, NameLook> = {
  country: { size: 12, isBold: true, colour: 'ink' },
  small: { size: 10.5, isBold: true, colour: 'ink' },
  region: { size: 12, isBold: true, colour: 'ink' },
  neighbour: { size: 10.5, isBold: false, colour: 'soft' },
  city: { size: 10.5, isBold: false, colour: 'ink' },
  sea: { size: 10.5, isBold: false, isItalic: true, colour: 'soft' },
};
