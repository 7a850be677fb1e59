import contextDe from './contextDe';
import type { ExploreMessages } from './en';

const de: ExploreMessages = {
  time: {
    heading: 'Geschichte',
  },
  region: {
    heading: 'Region',
  },
  compare: {
    heading: 'Vergleichen',
  },
  context: contextDe,
  table: {
    heading: 'Tabelle',
  },
  source: {
    heading: 'Quelle',
  },
  data: {
    heading: 'Über die Daten',
  },
  saved: {
    heading: 'Gemerkte Ansichten',
  },
};

export default de;
