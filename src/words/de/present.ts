import chartFileDe from './chartFile';
import collectionDe from './collection';
import embedDe from './embed';
import type { PresentMessages } from '../en/present';
import outputDe from './export';
import storiesDe from './stories';
import templateDe from './template';

const de: PresentMessages = {
  output: outputDe,
  stories: storiesDe,
  embed: embedDe,
  collection: collectionDe,
  template: templateDe,
  chartFile: chartFileDe,
};

export default de;
