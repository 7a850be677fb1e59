import type { StoriesMessages } from '../en/stories';

const storiesFr: StoriesMessages = {
  heading: 'Récits et présentation',
  presentView: 'Présenter cette vue',
  list: 'Récits',
  read: (title) => `Lire : ${title}`,
  present: (title) => `Présenter : ${title}`,
  readShort: 'Lire',
  presentShort: 'Présenter',
  loading: 'Chargement…',
  withPresenter: 'Ouvrir la vue du présentateur dans une seconde fenêtre',
  kiosk: 'Avancer automatiquement et recommencer',
  seconds: 'Secondes par étape',
  keys: 'Les flèches, Page précédente et Page suivante ou Espace mènent d’une étape à l’autre. B noircit l’écran, L affiche un pointeur, Échap termine.',

  steps: 'Étapes',
  progress: (step, last) => `${step} sur ${last}`,
  stepNamed: (step, title) => `Étape ${step} : ${title}`,
  spoken: (progress, title, text) => `${progress}. ${title}. ${text}`,
  back: 'Précédent',
  next: 'Suivant',
  leave: 'Quitter le récit',
  picture: {
    areas: 'Pays où une action est documentée, par domaine d’action',
    regions: 'Les régions et les sièges de leurs bureaux régionaux',
    tasks: 'Pays où une action est documentée, par région et tâche transversale',
    all: 'Pays',
    region: 'Région',
  },

  presentation: 'Présentation',
  controls: 'Commandes de la présentation',
  black: 'Écran noir',
  isBlack: 'L’écran est noir',
  pointer: 'Anneau pointeur',
  presenter: 'Vue du présentateur',
  note: {
    blocked:
      'Le navigateur n’a pas permis de seconde fenêtre. Autorisez-la pour cette page, puis ouvrez la vue du présentateur depuis cette barre.',
    alone:
      'Dans ce navigateur, une seconde fenêtre ne peut pas conduire une présentation ; elle continue sans vue du présentateur.',
    again:
      'La page a été rechargée, et la présentation continue. Le bouton ci-dessous ramène au plein écran.',
    window:
      'Le navigateur n’a pas permis le plein écran ; la présentation remplit la fenêtre. F11 peut aider, ou le menu du navigateur.',
  },
  dismiss: 'Fermer l’avis',
  fullScreen: 'Plein écran',
  end: 'Terminer la présentation',
  ended: 'Présentation terminée',

  presenterTitle: 'Vue du présentateur',
  waiting: 'En attente de la présentation…',
  isAbsent:
    'Aucune présentation ne répond dans ce navigateur. Sans elle, un lien vers la vue du présentateur ne mène nulle part.',
  openView: 'Ouvrir la vue elle-même',
  isLost:
    'La fenêtre de la présentation ne répond pas. Si elle a été rechargée, cette vue reprend dans un instant. Si elle a été fermée ou affiche une autre page, relancez-y la présentation avec une nouvelle vue du présentateur.',
  noLine:
    'Dans ce navigateur, une seconde fenêtre ne peut pas conduire une présentation. Cette fenêtre peut être fermée.',
  hasEnded: 'La présentation est terminée. Cette fenêtre peut être fermée.',
  now: 'À l’écran',
  following: 'Ensuite',
  lastStep: 'C’est la dernière étape.',
  notes: 'Notes',
  noNotes: 'Pas de notes pour cette étape.',
  clock: 'Heure',
  elapsed: 'Temps écoulé',
  reset: 'Remettre à zéro le temps écoulé',
};

export default storiesFr;
