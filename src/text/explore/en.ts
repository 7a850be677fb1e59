import contextEn from './contextEn';

/** The words of what is loaded when first shown: regions, comparison, context, table, sources. */
const en = {
  time: {
    heading: 'History',
  },
  region: {
    heading: 'Region',
  },
  compare: {
    heading: 'Compare',
  },
  context: contextEn,
  table: {
    heading: 'Table',
  },
  source: {
    heading: 'Source',
  },
  data: {
    heading: 'About the data',
  },
  saved: {
    heading: 'Saved views',
  },
};

export type ExploreMessages = typeof en;
export default en;
