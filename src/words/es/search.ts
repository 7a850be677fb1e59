import { pick } from '../format';
import type searchEn from '../en/search';

const searchEs: typeof searchEn = {
  alias: {
    kinds: {
      name: 'nombre',
      endonym: 'nombre local',
      code: 'código',
      abbreviation: 'abreviatura',
      alias: 'también llamado así',
      'former-name': 'antiguo nombre',
      capital: 'capital',
      'former-capital': 'antigua capital',
      'claimed-capital': 'designada como capital, estatuto no resuelto',
      seat: 'sede de órganos del Estado',
      'main-town': 'localidad principal',
      within: 'territorio situado en él, del todo o en su mayor parte',
      covered: 'forma parte de él',
    },
    successorOf: (name) => `Estado sucesor de: ${name}`,
    until: (year) => `hasta ${year}`,
  },
  office: (kind, what) => `${kind}, ${what}`,
  isChosen: 'seleccionado',
  added: (name) => `Se ha seleccionado: ${name}`,
  removed: (name) => `Ya no está en la selección: ${name}`,
  keys: 'Intro abre · Mayús + Intro selecciona',
  isAlike: 'grafía parecida',
  partOf: (whole) => `parte de: ${whole}`,
  noFigures: 'sin cifras en este atlas',
  leadsNowhere: (name) => `${name}: sin cifras en este atlas`,
  continent: 'Continente (M49 de la ONU)',
  work: { area: 'Ámbito de trabajo', theme: 'Tarea transversal', activity: 'Actividad' },
  worksIn: (n, f) => `con documentos en ${f.number(n)} ${pick(f, n, { one: 'país', other: 'países' })}`,
};

export default searchEs;
