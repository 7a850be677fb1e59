import { buildWorld, type World } from '../../src/world/world';
import { realCore } from '../realData';

let world: World | undefined;

/** The world of the real tables, joined once for each test file. */
export function realWorld(): World {
  return (world ??= buildWorld(realCore()));
}
