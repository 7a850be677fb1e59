import type { TemplateMessages } from '../en/template';

const templateFr: TemplateMessages = {
  heading: 'Modèle',
  choose: 'Utiliser mon modèle…',
  another: 'Autre modèle…',
  drop: 'Sans modèle',
  dropped: 'Les diapositives reprennent la présentation de l’atlas.',
  reading: 'Lecture du modèle…',
  note: 'Un fichier .pptx ou .potx : les diapositives en prennent le masque, les dispositions, les polices, les couleurs et la taille. Il est lu dans ce navigateur, n’est envoyé nulle part et est oublié à la fermeture de ce panneau.',
  chosen: (file) => `Modèle : ${file}`,
  size: (width, height) => `Taille : ${width} × ${height} pouces.`,
  fonts: (title, text) => (title === text ? `Police : ${title}.` : `Polices : ${title}, ${text}.`),
  layouts: (names) => `Dispositions : ${names}.`,
  named: (name) => `« ${name} »`,
  slides: (n, f) =>
    n === 1
      ? 'Sa propre diapositive est laissée de côté.'
      : `Ses ${f.number(n)} propres diapositives sont laissées de côté.`,
  macros:
    'Il contient des macros : elles sont laissées de côté, et les diapositives sont enregistrées en .pptx sans macros.',
  lacks: {
    room: 'Ses dessins laissent peu de place : carte, graphiques et textes les recouvrent, sur leur propre fond.',
    ground:
      'Ses diapositives ont une image en arrière-plan : carte, graphiques et textes ont leur propre fond.',
    cover: 'Il n’a pas de disposition pour la diapositive de titre : elle est ajoutée à son masque.',
    plain:
      'Il n’a pas de disposition avec un titre et assez de place à côté : elle est ajoutée à son masque.',
    content:
      'Il n’a pas de disposition avec un seul emplacement de contenu : graphiques et tableaux sont placés sous le titre d’une autre disposition.',
    subtitle: 'Sa diapositive de titre n’a pas d’emplacement pour un sous-titre : c’est une zone de texte.',
    footer:
      'Ses emplacements de pied de page sont trop petits pour l’avertissement : il est dans une zone de texte au-dessus.',
    number: 'Ses dispositions n’ont pas d’emplacement pour le numéro de diapositive : il n’y en a pas.',
    coverMap: 'Sa diapositive de titre n’a pas de place pour une carte : le titre est seul.',
  },
  colours: {
    shade: (names) =>
      `Dans les couleurs du modèle, trop pâles sur la carte ou trop proches d’autres, et donc éclaircis ou foncés : ${names}.`,
    own: (names) => `Aucune couleur du modèle ne les distingue, ils gardent celles de l’atlas : ${names}.`,
    lead: 'bureaux principaux',
  },
  refused: (file) => `« ${file} » n’est pas utilisé.`,
  stays: (file) => `Le modèle est toujours « ${file} ».`,
  expected: 'Le fichier attendu est une présentation ou un modèle PowerPoint (.pptx ou .potx).',
  faults: {
    unreadable: 'Le navigateur n’a pas pu le lire ; il a peut-être été déplacé ou verrouillé.',
    empty: 'Il est vide : 0 octet.',
    'not-zip': 'Ce n’est pas un .pptx ou un .potx : ce sont des fichiers zip, et celui-ci n’en est pas un.',
    'broken-zip':
      'C’est un fichier zip endommagé : une partie ne peut pas être décompressée, ou n’a pas la longueur annoncée.',
    encrypted:
      'Il est protégé par un mot de passe. Ouvrez-le dans PowerPoint, supprimez le mot de passe et enregistrez-le de nouveau.',
    'old-format':
      'Il est dans un format antérieur à 2007, comme .ppt. Ouvrez-le dans PowerPoint ou LibreOffice et enregistrez-le en .pptx.',
    strict:
      'C’est une « Présentation Open XML stricte ». Enregistrez-la en simple « Présentation PowerPoint (.pptx) ».',
    'too-large': (most) => `Il dépasse ${most} Mo, le maximum qui puisse être lu.`,
    'too-much': (most, parts) =>
      `Décompressé, il dépasserait ${most} Mo ou ${parts} parties, le maximum qui puisse être lu.`,
    'other-kind': (what) => `C’est ${what}, pas une présentation.`,
    missing: (where) => `Il y manque la partie « ${where} ».`,
    'no-size': (where) =>
      `« ${where} » n’indique pas de taille de diapositive utilisable (p:sldSz, de 1 à 56 pouces de côté).`,
    'no-master': (where) =>
      `Il n’a pas de masque des diapositives : « ${where} » n’en indique aucun qui soit dans le fichier.`,
    'no-theme': (where) => `« ${where} » n’a pas de thème avec toutes ses couleurs (a:clrScheme).`,
    'broken-xml': (where, line) =>
      `La partie « ${where} » n’est pas du XML lisible${line ? ` ; l’erreur est à la ligne ${line}` : ''}.`,
  },
  kinds: {
    document: 'un document texte (Word)',
    workbook: 'un classeur (Excel)',
    'open-document': 'un fichier OpenDocument (.odp, .otp) ; LibreOffice peut l’enregistrer en .pptx',
    theme: 'un thème (.thmx)',
    other: 'un fichier Office d’un autre type',
  },
};

export default templateFr;
