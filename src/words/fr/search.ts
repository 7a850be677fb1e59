import type searchEn from '../en/search';

const searchFr: typeof searchEn = {
  alias: {
    kinds: {
      name: 'nom',
      endonym: 'nom local',
      code: 'code',
      abbreviation: 'sigle',
      alias: 'aussi appelé ainsi',
      'former-name': 'ancien nom',
      capital: 'capitale',
      'former-capital': 'ancienne capitale',
      'claimed-capital': 'désignée comme capitale, statut non réglé',
      seat: 'siège d’organes de l’État',
      'main-town': 'ville principale',
      within: 'espace qui s’y trouve, en tout ou en grande partie',
      covered: 'en fait partie',
    },
    successorOf: (name) => `successeur de : ${name}`,
    until: (year) => `jusqu’en ${year}`,
  },
  office: (kind, what) => `${kind}, ${what}`,
  isChosen: 'choisi',
  added: (name) => `Choisi : ${name}`,
  removed: (name) => `Retiré de la sélection : ${name}`,
  keys: 'Entrée ouvre · Maj + Entrée choisit',
  isAlike: 'orthographe proche',
  partOf: (whole) => `fait partie de : ${whole}`,
  noFigures: 'aucun chiffre dans cet atlas',
  leadsNowhere: (name) => `${name} : aucun chiffre dans cet atlas`,
  continent: 'Continent (ONU, M49)',
  work: { area: 'Domaine d’action', theme: 'Tâche transversale', activity: 'Activité' },
  worksIn: (n, f) => `documents pour ${f.number(n)} pays`,
};

export default searchFr;
