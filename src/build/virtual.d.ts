// The tables and shapes that src/build/atlas.ts compiles from data/.
// Only import() can name a type in the declaration of a module by a relative path.
/* eslint-disable @typescript-eslint/consistent-type-imports */

declare module 'virtual:atlas/core' {
  export const core: import('../model/tables').CoreTables;
}

declare module 'virtual:atlas/detail' {
  export const detail: import('../model/tables').DetailTables;
}

declare module 'virtual:atlas/gazetteer' {
  export function fetchGazetteer(): Promise<import('../model/gazetteer').Gazetteer>;
}

declare module 'virtual:atlas/shapes' {
  export const shapes: import('../model/shapes').WorldShapes;
}

declare module 'virtual:atlas/start' {
  export const core: import('../model/tables').CoreTables;
  export const places: import('../model/shapes').WorldPlaces;
}

declare module 'virtual:atlas/fine' {
  export const fine: import('../model/shapes').FineLines;
}

declare module 'virtual:atlas/topology' {
  export const topology: import('../model/shapes').RegionTopology;
}

declare module 'virtual:atlas/coarse' {
  export const coarse: import('../model/shapes').RegionTopology;
}

declare module 'virtual:atlas/regionMaps' {
  export const regionMaps: import('../model/shapes').RegionMaps;
}

declare module 'virtual:atlas/stories' {
  export const stories: import('../model/story').Story[];
}

declare module 'virtual:atlas/package' {
  export const about: import('../model/package').PackagePage;
  export const files: Record<string, string>;
}
