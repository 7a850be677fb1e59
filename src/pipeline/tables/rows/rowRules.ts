import { boundsOf } from '../../../world/bounds';
import { isBefore, lastDay, NEVER, precisionOf, type DateText } from '../../../world/days';
import { LANGS } from '../../../world/tables';
import type { Reporter } from '../problems';
import { checkBoxes, checkFrames, checkSeas } from './boxes';
import { leaveOut, text, type Row } from './row';
import { checkCoverage, checkSpans } from './spans';
import { checkSought, checkTasks, inEachLanguage } from './translations';

/** @param isWhole no row of the table is left out: what one row says can be asked of the others */
type Rule = (rows: Row[], report: Reporter, isWhole: boolean) => void;

/** What the rows of a table must agree on beyond single cells, by the name of the table. */
export const ROW_RULES: Record<string, Rule> = {
  members: checkSpells,
  offices: (rows, report) => {
    checkCoordinates(rows, report);
    checkSourcesOfOpening(rows, report);
    checkYearsOfOffice(rows, report);
  },
  countries: (rows, report, isWhole) => {
    checkIndependence(rows, report);
    if (isWhole) checkSubregions(rows, report);
  },
  coverage: checkCoverage,
  indicators: checkIndicators,
  territories: (rows, report) => {
    checkTerritories(rows, report);
    inEachLanguage('note', rows, report);
  },
  areas: checkSought,
  activities: checkSought,
  places: checkYears,
  themes: (rows, report) => {
    checkTasks(rows, report);
    checkSought(rows, report);
  },
  borders: checkBoxes,
  seas: checkSeas,
  continents: checkFrames,
  'regional-offices': (rows, report) => {
    checkFrames(rows, report);
    checkSpans(rows, report);
  },
};

/**
 * A spell must not end before it begins, or on the same day, and two spells of one country must not overlap. Dates are compared as
 * precisely as both are known, so that "observer to 2004" may be followed by "member from 2004-06-04"; what lies between two days
 * is compared by the second.
 * The later of two overlapping spells is left out.
 */
function checkSpells(rows: Row[], report: Reporter): void {
  const byCountry = new Map<string, Row[]>();
  for (const row of rows) {
    const [from, to] = [text(row, 'from'), text(row, 'to')];
    if (to && isBefore(latest(to), latest(from))) {
      leaveOut(row, report(row, 'to', to, `is before the beginning of the spell (${from})`));
    } else if (precisionOf(to) === 'day' && to === from) {
      leaveOut(row, report(row, 'to', to, 'is the day on which the spell begins (expected a later one)'));
    } else {
      byCountry.set(text(row, 'iso3'), [...(byCountry.get(text(row, 'iso3')) ?? []), row]);
    }
  }
  for (const spells of byCountry.values()) {
    spells.sort((a, b) => lastDay(text(a, 'from')).localeCompare(lastDay(text(b, 'from'))) || endOrder(a, b));
    let previous: Row | undefined;
    for (const spell of spells) {
      const from = text(spell, 'from');
      const end = previous && text(previous, 'to');
      if (previous && (!end || isBefore(latest(from), latest(end)))) {
        const period = `${text(previous, 'from')} to ${end || 'today'}`;
        leaveOut(
          spell,
          report(spell, 'from', from, `overlaps the spell of line ${previous.line} (${period})`),
        );
      } else {
        previous = spell;
      }
    }
  }
}

/** A date, or the second of the days between which it lies. */
function latest(date: DateText): DateText {
  return boundsOf(date)?.[1] ?? date;
}

/** Of two spells that begin together, the one that ends comes first. */
function endOrder(a: Row, b: Row): number {
  return lastDay(text(a, 'to') || NEVER).localeCompare(lastDay(text(b, 'to') || NEVER));
}

/** An office without coordinates stays in the table and is not drawn. Half a pair of coordinates is a mistake. */
function checkCoordinates(rows: Row[], report: Reporter): void {
  for (const row of rows) {
    const { lat, lon } = row.values;
    if (lat !== null && lon !== null) {
      if (lat !== lon) continue;
      const told = report(row, 'lon', text(row, 'lon'), 'is the latitude too (expected the longitude)');
      row.bad.set('lon', told);
    } else if (lat !== lon && !row.bad.has('lat') && !row.bad.has('lon')) {
      report(row, lat === null ? 'lat' : 'lon', '', 'is empty (expected with the other coordinate)');
    }
    row.values.lat = null;
    row.values.lon = null;
    report(
      row,
      'lat',
      text(row, 'id'),
      'has no coordinates: drawn with the other offices of its country',
      'notice',
    );
  }
}

/**
 * A year of opening says what began in it, and lies neither after the year of its source, which knows of no later office,
 * nor after the year in which the office closed.
 */
function checkYearsOfOffice(rows: Row[], report: Reporter): void {
  for (const row of rows) {
    const { opened, opened_basis: basis, source_year: year, closed } = row.values;
    if (closed !== null && opened !== null && Number(closed) < Number(opened)) {
      report(row, 'closed', text(row, 'closed'), `is before the year in which it opened (${opened})`);
      row.values.closed = null;
    }
    if (opened !== null && year !== null && Number(opened) > Number(year))
      report(row, 'opened', text(row, 'opened'), `is after the year of its source (${year})`);
    else if (opened !== null && !basis && !row.bad.has('opened_basis'))
      report(row, 'opened_basis', '', 'is empty (expected with a year of opening)');
    else if (opened === null && basis && !row.bad.has('opened'))
      report(
        row,
        'opened_basis',
        text(row, 'opened_basis'),
        'stands without a year of opening (expected empty)',
      );
    else if ((opened === null) === !basis) continue;
    row.values.opened = null;
    row.values.opened_basis = '';
    row.values.opened_source = '';
  }
}

/** A source of the year of opening stands with that year, and only where it is another than that of the office. */
function checkSourcesOfOpening(rows: Row[], report: Reporter): void {
  for (const row of rows) {
    const { opened, opened_source: address, source_url: own } = row.values;
    if (!address || (opened !== null && address !== own)) continue;
    const name = text(row, 'opened_source');
    if (address === own) report(row, 'opened_source', name, 'is the source of the row (expected empty)');
    else if (!row.bad.has('opened'))
      report(row, 'opened_source', name, 'stands without a year of opening (expected empty)');
    row.values.opened_source = '';
  }
}

/** A date of independence has a source. */
function checkIndependence(rows: Row[], report: Reporter): void {
  for (const row of rows) {
    if (!row.values.independent || row.values.independent_source) continue;
    if (!row.bad.has('independent_source'))
      report(row, 'independent_source', '', 'is empty (expected with a date of independence)');
    row.values.independent = '';
  }
}

/** A subregion has more than one country, and they lie in one continent: a misspelt one is alone. */
function checkSubregions(rows: Row[], report: Reporter): void {
  const readable = rows.filter(({ bad }) => !bad.has('subregion') && !bad.has('continent'));
  for (const row of readable) {
    const [continent, subregion] = [text(row, 'continent'), text(row, 'subregion')];
    const others = readable.filter((other) => other !== row);
    const [beside] = others.filter((other) => text(other, 'subregion') === subregion);
    // A code that no other country has is misspelt, and told as such.
    const isContinent = others.some((other) => text(other, 'continent') === continent);
    const isAlone = others.every(
      (other) => text(other, 'subregion') !== subregion || text(other, 'continent') !== continent,
    );
    if (!beside)
      report(row, 'subregion', subregion, 'is in no other row (expected one that other countries have, too)');
    else if (isAlone && isContinent)
      report(
        row,
        'continent',
        continent,
        `is not that of ${subregion} (expected ${text(beside, 'continent')})`,
      );
  }
}

/** There are no more refugees than inhabitants, and a share is in percent. */
function checkIndicators(rows: Row[], report: Reporter): void {
  for (const row of rows) {
    const { population, refugees, female_share_percent: share } = row.values;
    if (refugees !== null && Number(refugees) > Number(population)) {
      report(row, 'refugees', text(row, 'refugees'), `is more than the population (${population})`);
      row.values.refugees = null;
    }
    if (share !== null && Number(share) > 0 && Number(share) < 1) {
      report(row, 'female_share_percent', text(row, 'female_share_percent'), 'is below 1 (expected percent)');
      row.values.female_share_percent = null;
    }
  }
}

/** Shapes that belong to a country name it; shapes that a reader can point at have names. */
function checkTerritories(rows: Row[], report: Reporter): void {
  for (const row of rows) {
    const relation = text(row, 'relation');
    if (!row.bad.has('of') && (relation === 'none' ? row.values.of : !row.values.of)) {
      const expected = relation === 'none' ? 'no country' : 'a country';
      const message = `does not fit the relation "${relation}" (expected ${expected})`;
      leaveOut(row, report(row, 'of', text(row, 'of'), message));
    }
    for (const lang of LANGS) {
      const column = `name_${lang}`;
      if (relation === 'merge' || row.values[column]) continue;
      const told =
        row.bad.get(column) ??
        report(row, column, '', 'is empty (expected a name, unless the shape is merged)');
      if (column === 'name_en') leaveOut(row, told);
      else row.values[column] = row.values.name_en ?? '';
    }
  }
}

/** What is no more ends after it began; only that, and an abbreviation of it, has years. */
function checkYears(rows: Row[], report: Reporter): void {
  for (const row of rows) {
    const { since, until } = row.values;
    if (since !== null && until !== null && Number(since) > Number(until)) {
      leaveOut(row, report(row, 'until', text(row, 'until'), `is before its first year (${since})`));
    }
    if ((since ?? until) === null || /^(former|abbrev)/.test(text(row, 'kind'))) continue;
    const column = since === null ? 'until' : 'since';
    const message = `does not fit the kind "${text(row, 'kind')}" (expected no year)`;
    leaveOut(row, report(row, column, text(row, column), message));
  }
}
