import chartFileDe from './chartFile';
import collectionDe from './collection';
import embedDe from './embed';
import type { PresentMessages } from '../en/present';
import outputDe from './export';
import storiesDe from './stories';

const de: PresentMessages = {
  output: outputDe,
  stories: storiesDe,
  embed: embedDe,
  collection: collectionDe,
  chartFile: chartFileDe,
};

export default de;
