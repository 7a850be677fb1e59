import type { PresentMessages } from '../en/present';
import chartFileFr from './chartFile';
import collectionFr from './collection';
import embedFr from './embed';
import outputFr from './export';
import storiesFr from './stories';
import templateFr from './template';

const fr: PresentMessages = {
  output: outputFr,
  stories: storiesFr,
  embed: embedFr,
  collection: collectionFr,
  template: templateFr,
  chartFile: chartFileFr,
};

export default fr;
