import type { ClassMethod } from '../../world/rows';
import { plainText, sentence, uncapitalized, type SentencePart } from '../format';
import type contextEn from '../en/context';

const methods: Record<ClassMethod, string> = {
  quantiles: 'quantiles (autant de valeurs dans chaque classe)',
  jenks: 'seuils naturels (Jenks)',
  'jenks-log': 'seuils naturels (Jenks, logarithmiques), arrondis',
};

/** Whether a number ends in a word: "7,2 milliards d’habitants", but "523 000 habitants". */
const isRound = (number: SentencePart) => /\p{L}$/u.test(plainText([number]));

const contextFr: typeof contextEn = {
  heading: 'Populations',
  title: 'Populations de ces pays',
  colourBy: 'Colorer par',
  names: 'Noms',
  namesOnMap: 'Noms sur la carte',
  membership: 'Statut',

  legend: {
    label: 'Légende des couleurs',
    atMidYear: (name, year) => `${name}, mi-${year}`,
    method: (method) => methods[method],
    sameClasses: 'mêmes classes pour toutes les années',
    under: (value) => `moins de ${value}`,
    between: (from, to) => `de ${from} à ${to}`,
    from: (value) => `${value} et plus`,
    noFigure: 'Pas de chiffre',
    noneFound: 'Rien trouvé',
    notMember: 'Hachuré, cerclé : non membre',
    filteredOut: 'Pâle : non choisi',
    begins: (year) => `Les chiffres commencent à la mi-${year}.`,
    finding: (title, range, part, all, { isChosen, where }) =>
      sentence`${title} : ${range} dans ${part} pays sur ${all}${isChosen && !where ? ' choisis' : ''}${where}`,
  },
  source: 'Source : DAES (ONU)',
  newTab: 's’ouvre dans un nouvel onglet',

  figure: {
    line: (name, figure, year) => `${name} : ${figure}${year === null ? '' : ` (mi-${year})`}`,
    noFigure: 'pas de chiffre',
    noneFound: 'rien trouvé',
  },

  people: {
    inGroup: {
      members: { one: 'dans le seul État membre', several: (n) => sentence`dans les ${n} États membres` },
      chosen: { one: 'dans le seul pays choisi', several: (n) => sentence`dans les ${n} pays choisis` },
    },
    shares: (year, parts, inGroup) => sentence`À la mi-${year}, ${parts} vivaient ${inGroup}`,
    among: (people, migrants, world) =>
      sentence`Sur ${people} ${isRound(people) ? 'd’' : ''}habitants, ${migrants} étaient des migrants (monde : ${world})`,
    women: (women) => sentence`${women} de ces migrants étaient des femmes`,
    none: {
      one: 'Il n’y a pas de chiffres pour ce pays.',
      several: 'Il n’y a pas de chiffres pour ces pays.',
    },
    all: {
      one: 'Il y a des chiffres pour ce pays.',
      several: (n) => `Il y a des chiffres pour les ${n} pays.`,
    },
    some: (known, n) => `Il y a des chiffres pour ${known} des ${n} pays.`,
    each: (indicators, n) => `Sur ${n} pays, il y a des chiffres ${indicators}.`,
    indicator: (name, known) => `pour ${known} (${uncapitalized(name)})`,
    missing: (names) => `Il n’y en a pas pour : ${names}.`,
  },
  world: (areas) =>
    `Monde : la somme des ${areas} pays et zones du tableau. Les zones qu’il présente à part ne comptent que pour le monde.`,
  nobody: 'Aucun pays ne correspond à la sélection.',

  years: {
    title: 'Part de la population mondiale, par année',
    pick: 'Milieu d’année',
    midYear: (year) => `Mi-${year}`,
    of: (part, whole, share) => `${part} sur ${whole} · ${share}`,
    caption: 'Populations de ces pays et du monde, au milieu de chaque année',
    year: 'Milieu d’année',
    here: (indicator) => `${indicator} : dans ces pays`,
    world: (indicator) => `${indicator} : dans le monde`,
  },

  scatter: {
    title: (across, up, year) => `${across} et ${uncapitalized(up)}, mi-${year}`,
    choose: 'Axe vertical',
    across: (name) => `${name} →`,
    up: (name) => `↑ ${name}`,
    logarithmic: 'Échelles logarithmiques : chaque graduation vaut dix fois la précédente.',
    members: 'États membres',
    others: 'Autres',
    out: 'Non choisis',
    missing: (n, f) =>
      f.plural(n) === 'one'
        ? 'Un pays est sans chiffre et n’est pas représenté.'
        : `${f.number(n)} pays sont sans chiffre et ne sont pas représentés.`,
    mark: (name, population, value, status) => [name, population, value, status].join(' ; '),
    hint: 'Un point ouvre le profil ; avec Maj, il choisit le pays.',
    instructions: 'Les flèches vont de la plus petite population à la plus grande.',
  },
};

export default contextFr;
