/**
 * Keeps the screen awake, as far as the browser can and may: it takes that back whenever the page goes out of sight.
 * @returns a function that lets the screen sleep again
 */
export function keepAwake(): () => void {
  let isOver = false;
  let lock: WakeLockSentinel | undefined;

  async function ask(): Promise<void> {
    if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
    try {
      const given = await (navigator as Partial<Navigator>).wakeLock?.request('screen');
      if (isOver) await given?.release();
      else lock = given;
    } catch {
      // Refused, as on a low battery: the screen sleeps as it would.
    }
  }

  const onvisible = () => void ask();
  document.addEventListener('visibilitychange', onvisible);
  onvisible();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', onvisible);
    lock?.release().catch(() => undefined);
  };
}
