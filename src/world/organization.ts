import type { DateText, Day } from './days';
import type { OfficeFunction } from './rows';
import type { Lang, Names } from './tables';

/** What the organization and its atlas are called in one language. */
export interface OrganizationNames {
  full: string;
  short: string;
  /** The short name as the subject of a sentence, with its article where it has one: "die WHO". */
  subject: string;
  /** What takes the place of the name where it comes again: "sie". */
  pronoun: string;
  /** The full name after a noun that it owns: "der Weltgesundheitsorganisation". */
  genitive: string;
  /** Of the atlas. */
  title: string;
  /** Whose the atlas is not, in a sentence or two. */
  disclaimer: string;
  /** Long words of the tables with their joints marked, where they may break in a narrow column: "Wahl|unterstützung". */
  joints: string[];
}

/** What is particular to the organization and stands in no table: data/organization.json. */
export interface Organization {
  names: Record<Lang, OrganizationNames>;
  /** Its own pages, for the footer. */
  links: { name: Names; url: string }[];
  /** Where errors are reported to: a mail address. Without one, the reader has to know it. */
  corrections?: string;
  /** What an office does beside the work of a kind of office, within a sentence. */
  functions: { id: OfficeFunction; name: Names }[];
  founded: DateText;
  /** The first day of the time axis. */
  firstDay: Day;
  /** The day on which the page opens. */
  defaultDay: Day;
  /** The language of the page at the site's root. */
  defaultLanguage: Lang;
}
