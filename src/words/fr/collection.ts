import { pick } from '../format';
import type { CollectionMessages } from '../en/collection';

const collectionFr: CollectionMessages = {
  heading: 'Ma collection',
  choice: (n, f) =>
    `Ma collection (${n === 0 ? 'vide' : `${f.number(n)} ${pick(f, n, { one: 'vue', other: 'vues' })}`})`,
  add: 'Ajouter cette vue aux diapositives',
  addChart: 'Ajouter ce graphique aux diapositives',
  isChartThere: 'Ce graphique est dans la collection.',
  show: 'Afficher la collection',
  chartAlone: (place) => `${place} : graphique`,
  isThere: 'Cette vue est dans la collection.',
  added: (title, n) => `Ajoutée comme vue ${n} : ${title}`,
  full: (n) => `La collection est pleine : elle contient ${n} vues. Retirez-en d’abord une.`,
  none: 'Aucune vue dans la collection. Choisissez sur la carte ce que vous voulez montrer, revenez ici et ajoutez-la aux diapositives.',
  title: 'Titre des diapositives',
  list: 'Diapositives de la collection',
  cover: 'Couverture',
  closing: 'Dernière diapositive : sources, date et adresse',
  place: (n) => `Diapositive ${n}`,
  preview: (title) => `Aperçu : ${title}`,
  drawing: 'Dessin en cours…',
  undrawn: 'N’a pas pu être dessiné',
  leftOut: 'Une partie de cette vue est inconnue ici et laissée de côté :',
  earlier: (title) => `Monter : ${title}`,
  later: (title) => `Descendre : ${title}`,
  moved: (title, n, all) => `${title} : maintenant ${n} sur ${all}`,
  rename: 'Renommer',
  renameView: (title) => `Renommer : ${title}`,
  newTitle: (title) => `Nouveau titre : ${title}`,
  titleNote: 'Si le champ est vide, la diapositive porte le titre de la vue.',
  keep: 'Valider',
  renamed: (title) => `Renommée : ${title}`,
  open: 'Afficher',
  openView: (title) => `Afficher sur la carte : ${title}`,
  opened: (title) => `Affichée : ${title}`,
  remove: 'Retirer',
  removeView: (title) => `Retirer : ${title}`,
  removed: (title) => `Retirée : ${title}`,
  clear: 'Tout retirer',
  cleared: 'Toutes les vues sont retirées.',
  takeBack: 'Annuler',
  takenBack: 'Annulé.',
  unkept:
    'Le navigateur ne conserve pas la collection : elle dure jusqu’à la fermeture de la page. Enregistrez-la dans un fichier.',
  note: 'Conservée dans ce navigateur seulement, rien n’est envoyé. Dans un fichier, vous pouvez garder la collection ou la transmettre.',
  save: 'Enregistrer la collection',
  openFile: 'Ouvrir une collection…',
  fileName: 'collection',
  joined: (added, f) =>
    `${f.number(added)} ${pick(f, added, { one: 'vue ajoutée', other: 'vues ajoutées' })} depuis le fichier.`,
  known: (n, f) =>
    `${f.number(n)} ${pick(f, n, { one: 'était', other: 'étaient' })} déjà dans la collection.`,
  tooMany: (n, most, f) =>
    `Pas de place pour ${f.number(n)} : une collection contient au plus ${f.number(most)} vues.`,
  notOpened: (file) => `« ${file} » n’a pas été ouvert ; votre collection est inchangée.`,
  faults: {
    'not-json': 'Ce n’est pas un fichier JSON.',
    'too-long': 'Il est beaucoup trop grand pour une collection.',
    'other-format': (found, expected) =>
      found === ''
        ? `Il n’indique pas « format » : « ${expected} ».`
        : `Il indique « format » : ${found}, et non « ${expected} ».`,
    'other-version': (found, expected) =>
      found === ''
        ? `Il n’indique pas « version » : ${expected}.`
        : `Il indique « version » : ${found} ; cette page lit ${expected}.`,
    'no-views': 'Il n’a pas de liste « views ».',
    unreadable: 'Le navigateur n’a pas pu le lire.',
  },
  expected: (button) => `Le fichier attendu est un fichier créé ici, avec « ${button} ».`,
  entry: {
    query: (n) =>
      `L’entrée ${n} est laissée de côté : elle n’a pas de « query » vide ou commençant par « ? ».`,
    title: (n) => `L’entrée ${n} est laissée de côté : son « title » n’est pas un texte.`,
    headline: (n) => `L’entrée ${n} est laissée de côté : elle n’a pas de texte pour « headline ».`,
    chart: (n) => `L’entrée ${n} est laissée de côté : cette page n’a pas le graphique de « chart ».`,
  },
};

export default collectionFr;
