/** What a text in JSON holds and which keys stand in it twice, or why it is no JSON and in which line. */
type Json = { content: unknown; twice: RepeatedKey[] } | { fault: string; line: number };

/** A key that an object has already, where it stands again: `resources[2].path`. */
interface RepeatedKey {
  place: string;
  line: number;
}

/** Reads a text in JSON. Of a key that stands twice JSON.parse takes the last one without a word. */
export function readJson(text: string): Json {
  try {
    return { content: JSON.parse(text) as unknown, twice: repeatedKeys(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { fault: `is not JSON (${reasonOf(error)})`, line: lineOf(error, text) };
  }
}

/** What JSON.parse says, without the place, which engines tell in different ways. */
function reasonOf({ message }: SyntaxError): string {
  return message.replace(/ in JSON at position.*$| ?\(line \d+ column \d+\)|, (?:\.{3})?".*$/gs, '').trim();
}

/** The line of a mistake: where JSON.parse stopped, or the end of the text. */
function lineOf({ message }: SyntaxError, text: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  const excerpt = /, (?:\.{3})?"(.+?)(?:\.{3})?" is not valid JSON$/s.exec(message)?.[1];
  const found = excerpt === undefined ? -1 : text.indexOf(excerpt);
  const end = position !== undefined ? Number(position) : found >= 0 ? found : text.trimEnd().length;
  return text.slice(0, end).split('\n').length;
}

/** An object or list that is open at this place of the text: what is at hand in it, and the keys that it has. */
interface Open {
  at: string | number;
  keys: Set<string> | null;
}

/** @param text valid JSON */
function repeatedKeys(text: string): RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const open: Open[] = [];
  for (const { 0: token, 1: key, index } of text.matchAll(
    /("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}[\],]/g,
  )) {
    const inner = open.at(-1);
    if (token === '{') open.push({ at: '', keys: new Set() });
    else if (token === '[') open.push({ at: 0, keys: null });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (inner && typeof inner.at === 'number') inner.at++;
    } else if (key !== undefined && inner?.keys) {
      inner.at = JSON.parse(key) as string;
      if (inner.keys.has(inner.at))
        found.push({ place: placeOf(open), line: text.slice(0, index).split('\n').length });
      inner.keys.add(inner.at);
    }
  }
  return found;
}

function placeOf(open: readonly Open[]): string {
  return open.map(({ at }, i) => (typeof at === 'number' ? `[${at}]` : `${i > 0 ? '.' : ''}${at}`)).join('');
}
