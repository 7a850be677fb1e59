import embedDe from './embedDe';
import type { PresentMessages } from './en';
import outputDe from './outputDe';
import storiesDe from './storiesDe';

const de: PresentMessages = { output: outputDe, stories: storiesDe, embed: embedDe };

export default de;
