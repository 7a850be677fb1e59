import type { Act } from './stepKeys';

/** What presentation and presenter view say to each other. */
export type LineMessage =
  /** From the presentation: what it shows, as the query of an address. */
  | { kind: 'state'; query: string; isBlack: boolean }
  /** Its page goes: it is being closed, or reloaded and back in a moment. */
  | { kind: 'away' }
  | { kind: 'end' }
  /** From the presenter view, now and then: it is there and wants to know the state; what the speaker does. */
  | { kind: 'hello' }
  | { kind: 'do'; act: Act };

const ACTS: readonly Act[] = ['back', 'next', 'first', 'last', 'start', 'black', 'pointer', 'leave'];

/** The line between a presentation and its presenter view in another window of the same browser. */
export class Line {
  /** Null where the browser gives no way to another window: then nothing is said, and nothing is heard. */
  #channel: BroadcastChannel | null;

  /** @param id that of the presentation, so that others in other tabs do not listen in */
  constructor(id: string, onmessage: (message: LineMessage) => void) {
    this.#channel = openChannel(`atlas.presentation.${id}`);
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = messageIn(data);
      if (message) onmessage(message);
    });
  }

  /** Whether another window can be heard at all. */
  get isOpen(): boolean {
    return this.#channel !== null;
  }

  /** Where the browser refuses it, the windows do not hear each other; what is shown goes on. */
  say(message: LineMessage): void {
    try {
      this.#channel?.postMessage(message);
    } catch {
      this.#channel = null;
    }
  }

  close(): void {
    this.#channel?.close();
  }
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    // There is none, or it is refused to a page that may keep nothing.
    return null;
  }
}

/** A message as it should be, or null: a page of another version may be at the other end. */
export function messageIn(data: unknown): LineMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kind, query, isBlack, act } = data as Record<string, unknown>;
  if (kind === 'end' || kind === 'away' || kind === 'hello') return { kind };
  if (kind === 'state' && typeof query === 'string' && typeof isBlack === 'boolean')
    return { kind, query, isBlack };
  const known = ACTS.find((one) => one === act);
  return kind === 'do' && known ? { kind, act: known } : null;
}
