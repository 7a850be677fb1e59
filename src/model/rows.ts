// Made from data/datapackage.json and the id columns of the tables by `npm run data`. Do not edit by hand.

export type AreaId = 'development' | 'facilitating' | 'regulating' | 'forced';
export type ThemeId = 'law' | 'policy' | 'rights' | 'health' | 'gender';
export type ActivityId = string;
export type RegionId = string;
export type ContinentId = string;
export type Iso3 = string;
export type OfficeKind =
  | 'headquarters'
  | 'regional-office'
  | 'special-liaison-office'
  | 'administrative-centre'
  | 'capacity-centre'
  | 'country-office'
  | 'sub-office';
