import { capitalized, sentence } from '../format';
import { wordingsWith } from '../wordings';
import { du, en } from './dates';

/** Names of work are quoted within a sentence: some are verbs, and some are lists themselves. */
const named = (name: string) => `« ${name} »`;
const NAMES: Record<string, readonly [one: string, names: string]> = {
  area: ['l’un', 'domaines d’action'],
  theme: ['l’une', 'tâches transversales'],
  activity: ['l’une', 'activités'],
};

/** The wordings of the headline that name what is chosen. */
export const wordings = wordingsWith({
  unfounded: (subject) => `${capitalized(subject)} n’existait pas encore`,
  founding: (short, founded, members) =>
    `${short} : fondation ${en(founded)}, membres comptés à partir ${du(members)}`,
  anyWork: 'la sélection',
  documented: (work, _, where) => sentence`${work} : documents pour ${where}`,
  noCountry: 'aucun',
  ofWorld: (part, all) => sentence`${part} pays sur ${all.n}`,
  briefly: (work, part, all, noun, nouns) =>
    all.n === '1'
      ? sentence`Documents sur ${work} : ${part} ${nouns[noun].one} sur 1`
      : sentence`Documents sur ${work} : ${part} des ${all.n} ${nouns[noun].other}`,
  tersely: (work, part, all) => sentence`${work} : ${part} sur ${all.n}`,
  ofThe: (part, all, noun, nouns) =>
    all.n === '1'
      ? sentence`${part} ${nouns[noun].one} sur 1`
      : sentence`${part} des ${all.n} ${nouns[noun].other}`,
  nothing: 'Aucun pays n’a tout ce qui est choisi',
  no: 'Aucun',
  neither: 'sans statut de membre ni d’observateur',
  works: [(name) => name, named],
  several: (facet, n, isAll) => {
    const [one, names] = NAMES[facet] ?? ['l’un', ''];
    const these = n === '2' ? `deux ${names}` : `${n} ${names}`;
    return isAll ? `les ${these}` : `${one} des ${these}`;
  },
  documentedHere: (work) => `documents sur ${work}`,
  undocumentedHere: (work) => `aucun document trouvé sur ${work}`,
  documentedIn: (work, part, all) => sentence`documents sur ${work} dans ${part} pays sur ${all.n}`,
  ofAll: (all, noun, nouns) =>
    all.n === '1'
      ? all.marked(nouns[noun])
      : all.n === '2'
        ? [`les deux ${nouns[noun].other}`]
        : sentence`les ${all.marked(nouns[noun])}`,
  officesInThese: (hosts, isBoth) =>
    sentence`bureaux connus dans ${isBoth ? 'les deux' : [{ number: hosts.n }, ' pays']}`,
  undatedOffices: (offices) =>
    sentence`${offices.marked({ one: 'bureau', other: 'bureaux' })} non daté${offices.form({ one: '', other: 's' })}`,
  absent: (regions) => `${regions} : aucune région de ce nom ce jour-là`,
  unsure: (regions) => `${regions} : existence non établie ce jour-là`,
});
