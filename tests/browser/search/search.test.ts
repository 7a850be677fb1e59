import { expect, test, describe } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Atlas } from '../../../src/atlas/atlas.svelte';
import Search from '../../../src/search/Search.svelte';
import { count } from '../../../src/world/countrySet';
import { atlasAt, speak } from '../atlas';
import Stage from '../Stage.svelte';

async function openAt(search = ''): Promise<Atlas<'explore' | 'present'>> {
  const atlas = await atlasAt(search);
  render(Stage, { atlas, part: Search, width: 240, height: 48 });
  return atlas;
}

const field = () => page.getByRole('combobox');
const options = () => page.getByRole('option');
const active = () => {
  const id = field().element().getAttribute('aria-activedescendant');
  return id ? document.getElementById(id) : null;
};
/** The first option names this. */
const offers = async (name: string) => expect.element(options().first()).toHaveTextContent(name);

describe('the search', () => {
  test('finds by keys and opens the profile with Enter', async () => {
    const atlas = await openAt();
    await userEvent.click(field());
    await userEvent.keyboard('cote d');
    await offers('Côte d’Ivoire');
    expect(field().element().getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => atlas.choice.profile).toBe('CIV');
    expect(field().element().getAttribute('aria-expanded')).toBe('false');
    expect((field().element() as HTMLInputElement).value).toBe('');
  });

  test('knows French and Spanish names and two-letter codes once it has been used', async () => {
    await openAt();
    await userEvent.click(field());
    await userEvent.keyboard('Allemagne');
    await offers('Germany Allemagne name (French) · Member state');
    await userEvent.clear(field());
    await userEvent.keyboard('de');
    await offers('Germany DE code · Member state');
  });

  test('walks its list with the arrow keys, round the ends, and marks what is active everywhere', async () => {
    const atlas = await openAt();
    await userEvent.click(field());
    await userEvent.keyboard('congo');
    await offers('Congo');
    expect(options().elements().length).toBeGreaterThan(1);
    expect(atlas.pointed?.iso3).toBe('COG');
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toBe(options().elements()[1]);
    expect(active()?.getAttribute('aria-selected')).toBe('true');
    expect(atlas.pointed?.iso3).toBe('COD');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(active()).toBe(options().elements().at(-1));
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toBe(options().elements()[0]);
    await userEvent.keyboard('{Escape}');
    expect(field().element().getAttribute('aria-expanded')).toBe('false');
    expect(atlas.pointed).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect((field().element() as HTMLInputElement).value).toBe('');
  });

  test('adds to the chosen countries with Shift or Ctrl and Enter, and stays for more', async () => {
    const atlas = await openAt();
    await userEvent.click(field());
    await userEvent.keyboard('congo');
    await offers('Congo');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}{ArrowDown}{Control>}{Enter}{/Control}');
    expect(atlas.choice.all.country).toEqual(['COG', 'COD']);
    expect(atlas.choice.profile).toBeNull();
    expect(atlas.announcement).toBe('Democratic Republic of the Congo chosen');
    await expect.element(options().first()).toHaveTextContent('chosen');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(atlas.choice.all.country).toEqual(['COG']);
  });

  test('takes the mouse: hovering marks, a click opens, a shifted one chooses', async () => {
    const atlas = await openAt();
    await userEvent.click(field());
    await userEvent.keyboard('korea');
    await offers('Korea');
    const second = options().nth(1);
    await userEvent.hover(second);
    expect(active()).toBe(second.element());
    await userEvent.click(second, { modifiers: ['Shift'] });
    expect(atlas.choice.all.country).toHaveLength(1);
    await expect.element(field()).toHaveFocus();
    await userEvent.click(second);
    await expect.poll(() => atlas.choice.profile).toBe(atlas.choice.all.country[0]);
  });

  test('takes a tap', async () => {
    const atlas = await openAt();
    await userEvent.click(field());
    await userEvent.keyboard('kenya');
    await offers('Kenya');
    const option = options().first().element();
    const tap = { bubbles: true, cancelable: true, pointerType: 'touch', isPrimary: true } as const;
    option.dispatchEvent(new PointerEvent('pointerdown', tap));
    option.dispatchEvent(new PointerEvent('pointerup', tap));
    option.dispatchEvent(new PointerEvent('click', tap));
    await expect.poll(() => atlas.choice.profile).toBe('KEN');
  });

  test('opens the host of an office; of a regional office its region, chosen alone, or with Shift among others', async () => {
    const atlas = await openAt();
    await userEvent.click(field());
    await userEvent.keyboard('headquarters');
    await offers('Headquarters, Switzerland');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => atlas.choice.profile).toBe('CHE');
    await userEvent.click(field());
    await userEvent.keyboard('nairobi');
    await offers('Regional office, covers');
    expect(count(atlas.pointed!.countries)).toBeGreaterThan(5);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => atlas.choice.openRegion).toBe('nairobi');
    expect(atlas.choice.all.region).toEqual(['nairobi']);
    await userEvent.click(field());
    await userEvent.keyboard('dakar');
    await offers('Regional office, covers');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(atlas.choice.all.region).toEqual(['nairobi', 'dakar']);
    expect(atlas.choice.openRegion).toBe('nairobi');
  });

  test('is reached with a slash from anywhere but a field', async () => {
    await openAt();
    (document.activeElement as HTMLElement | null)?.blur();
    await userEvent.keyboard('/');
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('a/b');
    expect((field().element() as HTMLInputElement).value).toBe('a/b');
  });

  test('tells how many it found, or that it found nothing', async () => {
    await openAt();
    await userEvent.click(field());
    await userEvent.keyboard('congo');
    await expect.element(page.getByRole('status')).toHaveTextContent(/^\d+ results$/);
    await userEvent.clear(field());
    await userEvent.keyboard('qqqq');
    await expect.element(page.getByRole('status')).toHaveTextContent('Nothing found');
    await userEvent.click(page.getByRole('button', { name: 'Clear the search' }));
    await expect.element(field()).toHaveFocus();
    await expect.element(page.getByRole('status')).toHaveTextContent('');
  });

  test('shows its list whole where a header would cut it off', async () => {
    await openAt();
    const header = field().element().closest<HTMLElement>('[role=search]')!.parentElement!;
    header.style.overflow = 'hidden';
    await userEvent.click(field());
    await userEvent.keyboard('an');
    await expect.element(options().nth(5)).toBeVisible();
    const { left, top, width, height } = options().nth(5).element().getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    expect(options().nth(5).element().contains(hit)).toBe(true);
  });

  test('speaks German when asked to', async () => {
    const atlas = await openAt();
    await speak(atlas, 'de');
    await userEvent.click(field());
    await userEvent.keyboard('türkei');
    await offers('Türkei');
    await userEvent.clear(field());
    await userEvent.keyboard('Germany');
    await offers('Deutschland Germany Name (Englisch) · Mitgliedstaat');
  });

  test('A9: says why each hit was found, and what a place belongs to, in both languages', async () => {
    const atlas = await openAt();
    const says = async (typed: string, first: string) => {
      await userEvent.clear(field());
      await userEvent.type(field(), typed);
      await offers(first);
    };
    await says('Burma', 'Myanmar Burma former name, until 1989');
    await says('U.K.', 'UK abbreviation');
    await says('Wellington', 'New Zealand Wellington capital · Member state');
    await says('Yugoslavia', 'Bosnia and Herzegovina successor of: Yugoslavia (until 1992)');
    await says('germny', 'Germany similar spelling · Member state');
    await says('Taiwan', 'Taiwan part of: China · United Nations practice: drawn as part of China');
    await says('Greenland', 'Greenland part of: Denmark');
    await says('Western Sahara', 'no figures in this atlas · Non-Self-Governing Territory');
    await says('resettlement', 'Resettlement Activity, documented in');
    await says('Oceania', 'Oceania Continent (UN M49), 16 countries');
    await speak(atlas, 'de');
    await says('Birma', 'Myanmar Birma früherer Name, bis 1989');
    await says('Jugoslawien', 'Bosnien und Herzegowina Nachfolgestaat: Jugoslawien (bis 1992)');
    await says('Grönland', 'Grönland gehört zu: Dänemark');
    await says('Westsahara', 'keine Zahlen in diesem Atlas · Gebiet ohne Selbstregierung');
    await says('deutshland', 'Deutschland ähnlich geschrieben · Mitgliedstaat');
  });

  test('A9: opens the state that a territory belongs to; one of no country leads nowhere and says so', async () => {
    const atlas = await openAt();
    await userEvent.click(field());
    await userEvent.keyboard('greenland');
    await offers('Greenland');
    expect(atlas.pointed?.iso3).toBe('DNK');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => atlas.choice.profile).toBe('DNK');
    atlas.choice.set({ profile: null });
    await userEvent.click(field());
    await userEvent.keyboard('western sahara');
    await offers('Western Sahara');
    expect(options().first().element().getAttribute('aria-disabled')).toBe('true');
    expect(atlas.pointed).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(atlas.announcement).toBe('Western Sahara: no figures in this atlas');
    expect(atlas.choice.profile).toBeNull();
    expect(field().element().getAttribute('aria-expanded')).toBe('true');
  });

  test('chooses work, alone or with Shift among others', async () => {
    const atlas = await openAt();
    await userEvent.click(field());
    await userEvent.keyboard('resettlement');
    await offers('Resettlement');
    expect(count(atlas.pointed!.countries)).toBeGreaterThan(5);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => atlas.choice.all.activity).toEqual(['resettlement']);
    expect(atlas.announcement).toBe('Resettlement chosen');
    await userEvent.click(field());
    await userEvent.keyboard('counter');
    await offers('Counter-trafficking');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    expect(atlas.choice.all.activity).toEqual(['resettlement', 'counter-trafficking']);
  });
});
