import { asText, type Report } from '../schema/columnFaults';
import { readJson } from './json';
import { faultInText } from '../plainText';
import { faultInAddress } from '../webAddress';

// What a JSON file of data/ has to look like, part by part.

/**
 * What a text in JSON holds, the same for every file of data/: that it is none, and each key that stands twice, is
 * reported with its line. Null if it is no JSON.
 */
export function contentOf(
  text: string,
  report: (place: string, value: string, message: string, line?: number) => void,
): { content: unknown } | null {
  const json = readJson(text);
  if ('fault' in json) {
    report('', '', json.fault, json.line);
    return null;
  }
  for (const { place, line } of json.twice) report(place, '', 'is there twice (expected once)', line);
  return json;
}

export type Check = (value: unknown, place: string, report: Report) => void;

const LONGEST_DESCRIPTION = 2000;

/** An object with all of `needed`, and any of `others`; nothing else where a misspelt name would switch off a check. */
export function object(needed: Record<string, Check>, others: Record<string, Check>, closed = true): Check {
  const known = new Map(Object.entries({ ...needed, ...others }));
  return (value, place, report) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report(place, asText(value), `is no object (expected ${Object.keys(needed).join(', ')})`);
      return;
    }
    const entries = new Map(Object.entries(value));
    const inside = (key: string) => (place ? `${place}.${key}` : key);
    for (const key of Object.keys(needed))
      if (!entries.has(key))
        report(inside(key), '', `is missing (expected ${Object.keys(needed).join(', ')})`);
    for (const [key, content] of entries) {
      const check = known.get(key);
      if (check) check(content, inside(key), report);
      else if (closed) report(inside(key), '', `is unknown (expected ${[...known.keys()].join(', ')})`);
    }
  };
}

export function list(item: Check): Check {
  return (value, place, report) => {
    if (!Array.isArray(value) || value.length === 0)
      report(place, asText(value), 'is no list (expected one item or more)');
    else value.forEach((one, i) => item(one, `${place}[${i}]`, report));
  };
}

export function text(faultIn: (value: string) => string | null = () => null): Check {
  return (value, place, report) => {
    const fault =
      typeof value === 'string' && value !== '' ? faultIn(value) : 'is no text (expected one in "…")';
    if (fault) report(place, asText(value), fault);
  };
}

export function oneOf(...allowed: readonly unknown[]): Check {
  return (value, place, report) => {
    if (!allowed.includes(value))
      report(place, asText(value), `is unknown (expected ${allowed.map(asText).join(' or ')})`);
  };
}

export const like = (form: RegExp, expected: string) =>
  text((value) => (form.test(value) ? null : `does not fit (expected ${expected})`));
export const plain = text((value) => faultInText(value, LONGEST_DESCRIPTION));
export const address = text(faultInAddress);
