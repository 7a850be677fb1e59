import chartFileEs from './chartFile';
import collectionEs from './collection';
import embedEs from './embed';
import type { PresentMessages } from '../en/present';
import outputEs from './export';
import storiesEs from './stories';
import templateEs from './template';

const es: PresentMessages = {
  output: outputEs,
  stories: storiesEs,
  embed: embedEs,
  collection: collectionEs,
  template: templateEs,
  chartFile: chartFileEs,
};

export default es;
