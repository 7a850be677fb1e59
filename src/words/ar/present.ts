import type { PresentMessages } from '../en/present';
import chartFileAr from './chartFile';
import collectionAr from './collection';
import embedAr from './embed';
import outputAr from './export';
import storiesAr from './stories';
import templateAr from './template';

const ar: PresentMessages = {
  output: outputAr,
  stories: storiesAr,
  embed: embedAr,
  collection: collectionAr,
  template: templateAr,
  chartFile: chartFileAr,
};

export default ar;
