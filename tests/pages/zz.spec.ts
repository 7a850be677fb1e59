import { AxeBuilder } from '@axe-core/playwright';
import { test } from './site';
import { openAtlas } from './atlasPage';
test(`axe`, async ({ page }) => {
  test.setTimeout(100000);
  await openAtlas(page, '');
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  for (const ex of [[], ['[data-map] svg']]) for (let i=0;i<2;i++) {
    const t = Date.now(); const b = new AxeBuilder({ page }).setLegacyMode().withTags(tags);
    for (const e of ex) b.exclude(e);
    const r = await b.analyze(); console.log(ex, Date.now()-t, r.passes.length);
    const t2 = Date.now(); const c = new AxeBuilder({ page }).withTags(tags).options({resultTypes:['violations']}).setLegacyMode(); await c.analyze(); console.log('resultTypes', Date.now()-t2);
  }
});
