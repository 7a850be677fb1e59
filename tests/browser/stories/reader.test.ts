import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Stories from '../../../src/stories/Stories.svelte';
import { count } from '../../../src/world/countrySet';
import { loadStories } from '../../../src/stories/storyList.svelte';
import { atlasAt, countOn, speak } from '../atlas';
import Stage from '../Stage.svelte';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const current = () =>
  page
    .getByRole('listitem')
    .elements()
    .filter((item) => item.hasAttribute('aria-current'));
const shownTitle = () => current().map((item) => item.querySelector('h3')!.textContent);

async function openAt(search: string) {
  const [atlas] = await Promise.all([atlasAt(search), loadStories()]);
  const { container } = await render(Stage, { atlas, part: Stories, width: 300, height: 560 });
  await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
  return { atlas, scroller: container.querySelector<HTMLElement>('.steps')! };
}

describe('the reader of a story', () => {
  test('shows title, text with its numbers, and how far the story is', async () => {
    await openAt('?story=global-presence&step=3');
    expect(shownTitle()).toEqual([`${countOn('2017-03-01', 'member')} member states`]);
    expect([...current()[0]!.querySelectorAll('strong')].map((number) => number.textContent)).toEqual([
      String(countOn('2017-03-01', 'member')),
      String(countOn('2017-03-01', 'observer')),
    ]);
    await expect.element(page.getByText('3 of 8')).toBeVisible();
  });

  test('goes on and back with its buttons, not beyond its ends, and says where it is', async () => {
    const { atlas } = await openAt('?story=what-works-where&step=4');
    await userEvent.click(button('Next'));
    expect(atlas.choice.all).toMatchObject({ story: 'what-works-where', step: 5, area: ['forced'] });
    expect(atlas.announcement).toMatch(
      new RegExp(
        `^5 of 5\\. Assistance in forced migration\\. Documented work was found for ${count(atlas.day.sets.area.get('forced')!)} `,
      ),
    );
    await expect.element(button('Next')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(atlas.choice.all.step).toBe(5);
    await userEvent.click(button('Back'));
    expect(atlas.choice.all).toMatchObject({ step: 4, area: ['regulating'] });
  });

  test('goes to any step from its marks', async () => {
    const { atlas } = await openAt('?story=what-works-where');
    await userEvent.click(button('Step 3: Facilitating migration'));
    expect(atlas.choice.all).toMatchObject({ step: 3, area: ['facilitating'] });
    await expect.element(button('Step 3: Facilitating migration')).toHaveAttribute('aria-current', 'step');
  });

  test('heeds the arrow keys from the page and from within, and leaves those of a field alone', async () => {
    const { atlas } = await openAt('?story=what-works-where');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(atlas.choice.all.step).toBe(3);
    (button('Back').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(atlas.choice.all.step).toBe(2);
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await userEvent.keyboard('{ArrowRight}');
    field.remove();
    expect(atlas.choice.all.step).toBe(2);
  });

  test('moves the map as its steps are scrolled, the last one too', async () => {
    const { atlas, scroller } = await openAt('?story=what-works-where');
    const third = scroller.querySelector<HTMLElement>('[data-step="3"]')!;
    scroller.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    scroller.scrollTop = third.offsetTop;
    await expect.poll(() => atlas.choice.all.step).toBe(3);
    expect(atlas.choice.all.area).toEqual(['facilitating']);
    scroller.scrollTop = scroller.scrollHeight;
    await expect.poll(() => atlas.choice.all.step).toBe(5);
  });

  test('brings the step into sight that the address names, and changes nothing by it', async () => {
    const { atlas, scroller } = await openAt('?story=global-presence&step=8');
    const last = scroller.querySelector<HTMLElement>('[data-step="8"]')!;
    await expect.poll(() => Math.abs(scroller.scrollTop - last.offsetTop) < 2).toBe(true);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(atlas.choice.all.step).toBe(8);
  });

  test('runs the date from one step’s to the next one’s', async () => {
    const { atlas } = await openAt('?story=global-presence&step=1');
    const seen = new Set([atlas.choice.date]);
    await userEvent.click(button('Next'));
    await expect
      .poll(() => seen.add(atlas.choice.date) && atlas.choice.date, { interval: 5 })
      .toBe('1989-12-31');
    expect(seen.size).toBeGreaterThan(3);
    expect([...seen].every((day) => day >= '1951-12-31' && day <= '1989-12-31')).toBe(true);
    expect(atlas.choice.all).toMatchObject({ story: 'global-presence', step: 2 });
  });

  test('is there at once with a key on the way', async () => {
    const { atlas } = await openAt('?story=global-presence&step=1');
    await userEvent.click(button('Next'));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    expect(atlas.choice.all).toMatchObject({ date: '1989-12-31', step: 2 });
  });

  test('gives way to a reader who changes the choice on the way', async () => {
    const { atlas } = await openAt('?story=global-presence&step=1');
    await userEvent.click(button('Next'));
    atlas.choice.moveTo('1970-05-01');
    await new Promise((done) => setTimeout(done, 500));
    expect(atlas.choice.all).toMatchObject({ date: '1970-05-01', story: null, step: null });
  });

  test('follows the language', async () => {
    const { atlas } = await openAt('?story=global-presence&step=3');
    await speak(atlas, 'de');
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Eine weltweite Präsenz');
    expect(shownTitle()).toEqual([`${countOn('2017-03-01', 'member')} Mitgliedstaaten`]);
  });

  test('is left by its button; what it chose stays', async () => {
    const { atlas } = await openAt('?story=what-works-where&step=5');
    await userEvent.click(button('Leave the story'));
    expect(atlas.choice.all).toMatchObject({ story: null, step: null, area: ['forced'] });
  });
});

describe('a change of the choice', () => {
  test('by hand leaves the story and keeps what it chose', async () => {
    const atlas = await atlasAt('?story=what-works-where&step=5');
    atlas.choice.toggle('status', 'observer');
    expect(atlas.choice.all).toMatchObject({
      story: null,
      step: null,
      area: ['forced'],
      status: ['observer'],
    });
  });

  test('of language, colour scheme, frame and page does not', async () => {
    const atlas = await atlasAt('?story=what-works-where&step=5');
    atlas.choice.set({ lang: 'de' });
    atlas.choice.set({ scheme: 'dark', embed: true });
    atlas.choice.set({ page: 'data' });
    expect(atlas.choice.all).toMatchObject({ story: 'what-works-where', step: 5, lang: 'de', page: 'data' });
  });
});

test('an embed has the story in one line', async () => {
  const atlas = await atlasAt('?embed=1&story=what-works-where&step=2');
  await render(Stage, { atlas, part: Stories, width: 300 });
  const line = page.getByRole('group', { name: 'What works where' });
  await expect.element(line).toHaveTextContent(/2 of 5\s*Migration and development/);
  expect(line.element().getBoundingClientRect().height).toBeLessThan(50);
  await userEvent.click(button('Next'));
  await expect.element(line).toHaveTextContent(/3 of 5\s*Facilitating migration/);
  await userEvent.keyboard('{ArrowLeft}');
  expect(atlas.choice.all).toMatchObject({ step: 2, area: ['development'], embed: true });
});
