/** The words of what is loaded when first shown: regions, comparison, context, table, sources. */
const en = {
  time: {
    history: 'History',
    events: 'Steps in the history of the organization',
    event: (date: string, name: string) => `${date}: ${name}`,
    tableCaption: 'Member states and observers at the start of each decade and today',
    day: 'Day',
    memberStates: 'Member states',
    observers: 'Observers',
  },
  region: {
    heading: 'Region',
  },
  compare: {
    heading: 'Compare',
  },
  context: {
    heading: 'People',
  },
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
