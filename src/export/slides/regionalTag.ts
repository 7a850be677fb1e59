/** A language with its region, as Office wants it: `de-DE` for `de`. */
export function regionalTag(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}-${region}`;
}
