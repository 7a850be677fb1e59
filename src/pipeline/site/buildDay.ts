import { dayOf, type Day } from '../../world/days';

/** The day of the build: today, or that of SOURCE_DATE_EPOCH, with which a build can be repeated byte for byte. */
export function buildDay(): Day {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
  return epoch > 0 ? new Date(epoch * 1000).toISOString().slice(0, 10) : dayOf(new Date());
}
