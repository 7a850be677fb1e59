import { pick, type Formats, type Forms, type SentencePart } from './format';

export type Words = readonly SentencePart[];

/** A number of things, before a language says which. */
export interface Counted {
  n: string;
  /** The form that agrees with the number: "fit" */
  form: (forms: Forms) => string;
  /** "2 offices" */
  of: (forms: Forms) => string;
  /** The same with its number marked. */
  marked: (forms: Forms) => Words;
}

/** So many things, ready for a language to name them. */
export function counted(f: Formats, value: number): Counted {
  const n = f.number(value);
  const form = (forms: Forms) => pick(f, value, forms);
  const isWorded = ({ worded }: Forms) => worded?.includes(f.plural(value)) ?? false;
  return {
    n,
    form,
    of: (forms) => (isWorded(forms) ? form(forms) : `${n} ${form(forms)}`),
    marked: (forms) => (isWorded(forms) ? [form(forms)] : [{ number: n }, ` ${form(forms)}`]),
  };
}
