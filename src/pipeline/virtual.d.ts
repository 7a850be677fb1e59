// The tables and shapes that src/pipeline/atlas.ts compiles from data/.
// Only import() can name a type in the declaration of a module by a relative path.
/* eslint-disable @typescript-eslint/consistent-type-imports */

declare module 'virtual:atlas/core' {
  export const core: import('../world/tables').CoreTables;
}

declare module 'virtual:atlas/shapes' {
  export const shapes: import('../world/shapes').WorldShapes;
}

// Each of these rejects if it could not be loaded; the next call asks anew.

/** A style sheet: how countries look, and the colours of work areas. */
declare module 'virtual:atlas/looks.css' {}

/** A style sheet: how countries look where an indicator colours the map. */
declare module 'virtual:atlas/shades.css' {}

declare module 'virtual:atlas/start' {
  export const load: () => Promise<{
    core: import('../world/tables').CoreTables;
    places: import('../world/shapes').FlatWorld;
  }>;
}

declare module 'virtual:atlas/detail' {
  export const load: () => Promise<import('../world/tables').DetailTables>;
}

declare module 'virtual:atlas/gazetteer' {
  export const load: () => Promise<import('../world/gazetteer').Gazetteer>;
}

declare module 'virtual:atlas/fine' {
  export const load: () => Promise<import('../world/shapes').FineLines>;
}

declare module 'virtual:atlas/topology' {
  export const load: () => Promise<import('../world/shapes').FramedTopology>;
}

declare module 'virtual:atlas/coarse' {
  export const load: () => Promise<import('../world/shapes').RegionTopology>;
}

declare module 'virtual:atlas/regionMaps' {
  export const load: () => Promise<import('../world/shapes').RegionMaps>;
}

declare module 'virtual:atlas/labels' {
  export const load: () => Promise<import('../world/labels').LabelTables>;
}

declare module 'virtual:atlas/stories' {
  export const load: () => Promise<import('../world/story').Story[]>;
}

declare module 'virtual:atlas/package' {
  export const load: () => Promise<import('../world/package').LoadedPackage>;
}
