import { dayAt, dayOfMoment, type Day } from '../../world/days';

/** The day of the build: today, or that of SOURCE_DATE_EPOCH, with which a build can be repeated byte for byte. */
export function buildDay(): Day {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
  return epoch > 0 ? dayAt(Math.floor(epoch / 86_400)) : dayOfMoment(new Date());
}
