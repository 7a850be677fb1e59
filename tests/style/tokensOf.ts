import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { areaStyles } from '../../src/pipeline/site/areaStyles';
import { realTables } from '../realData';

const css = readFileSync(resolve(import.meta.dirname, '../../src/style/tokens.css'), 'utf8');

/** The colours of a scheme as src/style/tokens.css writes them and the table of work areas brings them along, by name. */
export function tokensOf(scheme: 'light' | 'dark', areas = realTables().areas): Record<string, string> {
  const pairs = (css + areaStyles(areas)).matchAll(
    /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g,
  );
  const same = css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g);
  return Object.fromEntries([
    ...[...same].map(([, name, colour]) => [name!, colour!]),
    ...[...pairs].map(([, name, light, dark]) => [name!, (scheme === 'light' ? light : dark)!]),
  ]) as Record<string, string>;
}
