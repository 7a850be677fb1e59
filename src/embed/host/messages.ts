/** The version of the protocol. A message of another version is none of ours. */
const PROTOCOL = 1;

/** How the frame's colours are to be: fixed, or as its own reader's system has them. */
export type FrameScheme = 'light' | 'dark' | 'auto';

/**
 * What the frame tells its host: the height that its content asks for at its present width, px; and what is shown, as
 * the query of an address, without `embed` and `scheme`.
 */
export type EmbedMessage =
  { atlas: 1; type: 'height'; height: number } | { atlas: 1; type: 'choice'; choice: string };

/** What the host asks of the frame: its colours; or to show what the query of an address asks for. */
export type HostMessage =
  { atlas: 1; type: 'scheme'; scheme: FrameScheme } | { atlas: 1; type: 'choice'; choice: string };

/** No layout is higher, px; and no address of ours is longer, in characters. */
export const MOST_HEIGHT = 20_000;
const MOST_TEXT = 4096;

/** Reads what a frame sent; null for whatever is not of this protocol. Never throws. */
export function readFrameMessage(data: unknown): EmbedMessage | null {
  const { type, height, choice } = fieldsOf(data);
  if (type === 'height' && typeof height === 'number' && height > 0 && height <= MOST_HEIGHT)
    return { atlas: PROTOCOL, type, height };
  return type === 'choice' && isQuery(choice) ? { atlas: PROTOCOL, type, choice } : null;
}

/** Reads what a host sent; null for whatever is not of this protocol. Never throws. */
export function readHostMessage(data: unknown): HostMessage | null {
  const { type, scheme, choice } = fieldsOf(data);
  if (type === 'scheme' && (scheme === 'light' || scheme === 'dark' || scheme === 'auto'))
    return { atlas: PROTOCOL, type, scheme };
  return type === 'choice' && isQuery(choice) ? { atlas: PROTOCOL, type, choice } : null;
}

/** The fields of a message of this version; none of anything else. */
function fieldsOf(data: unknown): Record<string, unknown> {
  const fields = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  return fields['atlas'] === PROTOCOL ? fields : {};
}

function isQuery(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_TEXT;
}
