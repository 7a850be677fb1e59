import { counted } from '../counted';
import type { Formats, Forms } from '../format';

/**
 * A noun as Arabic counts it: one and two are said by the noun itself, three to ten take the plural, eleven to
 * ninety-nine the accusative, hundreds and none the genitive.
 */
export const nounForms = (one: string, two: string, few: string, many: string, other: string) => ({
  ...{ one, two, few, many, other },
  worded: ['one', 'two'] as const,
});

/** So many of them: "مكتب واحد", "مكتبان", "3 مكاتب", "11 مكتباً", "100 مكتب". */
export const count = (n: number, f: Formats, forms: Forms): string => counted(f, n).of(forms);

export const OFFICE = nounForms('مكتب واحد', 'مكتبان', 'مكاتب', 'مكتباً', 'مكتب');
export const COUNTRY = nounForms('بلد واحد', 'بلدان اثنان', 'بلدان', 'بلداً', 'بلد');
/** After a preposition, where two have another form. */
export const OF_COUNTRIES = { ...COUNTRY, two: 'بلدين' };
export const MEMBER = nounForms('دولة عضو واحدة', 'دولتان عضوان', 'دول أعضاء', 'دولة عضواً', 'دولة عضو');
export const OBSERVER = nounForms(
  ...(['دولة مراقبة واحدة', 'دولتان مراقبتان', 'دول مراقبة'] as const),
  ...(['دولة مراقبة', 'دولة مراقبة'] as const),
);
export const FORMER = nounForms(
  ...(['عضو سابق واحد', 'عضوان سابقان', 'أعضاء سابقين'] as const),
  ...(['عضواً سابقاً', 'عضو سابق'] as const),
);
export const REGIONAL_OFFICE = nounForms(
  ...(['مكتب إقليمي واحد', 'مكتبان إقليميان', 'مكاتب إقليمية'] as const),
  ...(['مكتباً إقليمياً', 'مكتب إقليمي'] as const),
);

/** The same of a number that is written already. */
export function countWritten(n: string, forms: ReturnType<typeof nounForms>): string {
  if (n === '1') return forms.one;
  if (n === '2') return forms.two;
  const rest = Number(n.replace(/\D/g, '')) % 100;
  return `${n} ${rest > 10 ? forms.many : rest > 2 ? forms.few : forms.other}`;
}
