import type { ExploreMessages } from './en';

const de: ExploreMessages = {
  time: {
    history: 'Geschichte',
    events: 'Stationen in der Geschichte der Organisation',
    event: (date, name) => `${date}: ${name}`,
    tableCaption: 'Mitgliedstaaten und Beobachter zu Beginn jedes Jahrzehnts und heute',
    day: 'Tag',
    memberStates: 'Mitgliedstaaten',
    observers: 'Beobachter',
  },
  region: {
    heading: 'Region',
  },
  compare: {
    heading: 'Vergleichen',
  },
  context: {
    heading: 'Menschen',
  },
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
