import { expect, it } from 'vitest';
import { formatQuery, parseQuery } from '../../src/choice/query';
import { NOTHING_CHOSEN } from '../realData';
import { realWorld } from '../world/realWorld';
import { hostileAddresses } from './addresses';

const TODAY = '2026-11-24';
const COUNT = 20_000;
/** Longer than any server or mail program lets pass. */
const LONGEST = 20_000;
/** No address may take longer to read, ms. */
const HANG = 100;
const read = (search: string) => parseQuery(search, realWorld(), TODAY);

/** How long it takes, ms, by the clock or the processor, however busy the machine is; the least of some tries, since some tidy up memory. */
function timeOf(search: string): number {
  let least = Infinity;
  for (let i = 0; i < 5 && least > HANG; i += 1) {
    const [begin, cpu] = [performance.now(), process.cpuUsage()];
    read(search);
    const { user, system } = process.cpuUsage(cpu);
    least = Math.min(least, performance.now() - begin, (user + system) / 1000);
  }
  return least;
}

it(`${COUNT} hostile addresses: no exception, no hang, nothing written but what is known, the rest named`, () => {
  const bare = Object.getOwnPropertyNames(Object.prototype).join();
  let slowest = { time: 0, search: '' };
  let named = 0;
  for (const search of hostileAddresses(realWorld(), 20, COUNT, LONGEST)) {
    const about = `${search.slice(0, 200)} (${search.length} characters)`;
    const time = timeOf(search);
    if (time > slowest.time) slowest = { time, search: about };
    expect(time, about).toBeLessThan(HANG);
    const { chosen, faults } = read(search);
    named += faults.length;
    const written = formatQuery(chosen, NOTHING_CHOSEN);
    // No sign of it can begin or end anything in a page, an address or a header.
    expect(written, about).toMatch(/^(\?[\w.,=&-]+)?$/);
    const again = read(written);
    expect(again.faults, about).toEqual([]);
    expect(JSON.stringify(again.chosen) === JSON.stringify(chosen), about).toBe(true);
    if (/<|script|__proto__/.test(written)) expect(written, about).toBe('');
  }
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(bare);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  console.log(
    `${COUNT} hostile addresses read: 0 exceptions, ${named} parts named, the slowest in ${slowest.time.toFixed(1)} ms (${slowest.search.slice(0, 60)})`,
  );
}, 300_000);
