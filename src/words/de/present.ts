import embedDe from './embed';
import type { PresentMessages } from '../en/present';
import outputDe from './export';
import storiesDe from './stories';

const de: PresentMessages = { output: outputDe, stories: storiesDe, embed: embedDe };

export default de;
