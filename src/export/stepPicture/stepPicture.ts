import type { StoryPicture } from '../../world/story';
import type { PictureContent } from '../picture/picture';
import { areaMaps } from './areaMaps';
import { regionsMap } from './regionsMap';
import type { StepGround } from './stepGround';
import { taskTable } from './taskTable';

/** What a step of a story shows in place of the map of its choice, where it has a picture of its own. */
export function stepPicture(picture: StoryPicture | undefined, ground: StepGround): PictureContent {
  if (!picture || picture === 'map') return ground.content;
  return { areas: areaMaps, regions: regionsMap, tasks: taskTable }[picture](ground);
}
