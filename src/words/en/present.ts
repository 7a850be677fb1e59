import chartFileEn from './chartFile';
import collectionEn from './collection';
import embedEn from './embed';
import outputEn from './export';
import storiesEn from './stories';
import templateEn from './template';

/** The words to take a view along and to present it; other languages must have exactly its keys. */
const en = {
  output: outputEn,
  stories: storiesEn,
  embed: embedEn,
  collection: collectionEn,
  template: templateEn,
  chartFile: chartFileEn,
};

export type PresentMessages = typeof en;
export default en;
