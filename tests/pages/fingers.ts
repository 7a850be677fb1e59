import type { CDPSession, Page } from '@playwright/test';
import type { Place } from './atlasPage';

/** Fingers on the screen, as the browser itself feels them: also two at once, which Playwright has not. */
export class Fingers {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  /**
   * Moves from one point to another.
   * @param apart px to a second finger that goes along; none: one finger
   */
  async swipe(from: Place, to: Place, apart = 0): Promise<void> {
    const at = (share: number): Place[] => {
      const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
      return apart === 0
        ? [{ x, y }]
        : [
            { x, y },
            { x: x + apart, y: y + apart },
          ];
    };
    await this.#move(at);
  }

  /** Moves two fingers from `start` px apart to `end` px apart, their middle kept. */
  async spread({ x, y }: Place, start: number, end: number): Promise<void> {
    await this.#move((share) => {
      const half = (start + (end - start) * share) / 2;
      return [
        { x: x - half, y },
        { x: x + half, y },
      ];
    });
  }

  async #move(at: (share: number) => Place[]): Promise<void> {
    const STEPS = 10;
    await this.#send('touchStart', at(0));
    for (let step = 1; step <= STEPS; step++) await this.#send('touchMove', at(step / STEPS));
    await this.#send('touchEnd', []);
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', places: Place[]): Promise<void> {
    const touchPoints = places.map(({ x, y }, id) => ({ x, y, id }));
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
