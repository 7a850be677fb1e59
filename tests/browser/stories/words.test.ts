import { expect, test } from 'vitest';
import { Atlas } from '../../../src/atlas/atlas.svelte';
import { Choice } from '../../../src/choice/choice.svelte';
import { loadLanguage } from '../../../src/words/language';
import { atlasAt } from '../atlas';
import { nothingChosen } from '../../../src/choice/chosen';

test('parts that are loaded at the same time do not take each other’s words away', async () => {
  const { world, today } = await atlasAt();
  for (const parts of [
    ['present', 'explore', 'explore'] as const,
    ['explore', 'present', 'explore'] as const,
  ]) {
    const atlas = new Atlas(world, new Choice(nothingChosen(world)), await loadLanguage('en'), today);
    await Promise.all(parts.map((part) => atlas.withWords(Promise.resolve(), part)));
    expect(atlas.language.present?.stories.heading).toBe('Stories and presenting');
    expect(atlas.language.explore?.saved.heading).toBe('Saved views');
  }
});
