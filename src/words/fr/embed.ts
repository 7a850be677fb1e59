import type { EmbedMessages } from '../en/embed';

const embedFr: EmbedMessages = {
  heading: 'Intégrer',
  intro:
    'Placez ce qui est affiché dans une page à vous. La vue reste interactive et mène à l’atlas complet.',
  view: 'Affiche',
  language: 'Langue',
  scheme: 'Couleurs',
  schemes: { light: 'Clair', dark: 'Sombre', host: 'Selon la page hôte' },
  size: {
    label: 'Taille',
    wide: 'Pleine largeur, 16:9',
    fixed: 'Largeur et hauteur',
    width: 'Largeur, px',
    height: 'Hauteur, px',
    outside: (least, most) => `Un nombre entier de ${least} à ${most}.`,
  },
  preview: 'Aperçu',
  previewTitle: 'Aperçu de l’atlas intégré',
  shownAt: (width, height, percent) => `${width} × ${height} px, affiché à ${percent}`,
  copy: 'Copier',
  copied: 'Copié',
  selected: 'Sélectionné. Copiez avec Ctrl+C ou ⌘C.',
  copyOf: (name) => `Copier : ${name}`,
  frameTitle: (atlas, headline) => `${atlas} : ${headline}`,
  ways: {
    frame: {
      name: 'Cadre',
      note: 'Fonctionne partout où le HTML est permis, sans script. Là où les cadres sont supprimés, le lien reste.',
    },
    following: {
      name: 'Cadre avec script',
      note: 'Un petit script donne au cadre la hauteur de son contenu et les couleurs de votre page : celles du système du lecteur, ou ce que dit l’attribut data-scheme le plus proche (light ou dark).',
    },
    element: {
      name: 'Élément HTML',
      note: 'Ses attributs sont les paramètres de l’adresse. Il émet l’événement « choice » quand la vue change. Tant que son script n’est pas chargé, le lien est affiché.',
    },
    picture: {
      name: 'Image avec lien',
      note: 'Reste telle quelle. Enregistrez l’image de l’onglet « Image » sous le nom atlas.png et placez-la à côté de votre page.',
    },
  },
};

export default embedFr;
