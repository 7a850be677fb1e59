import type { ChartFileMessages } from '../en/chartFile';
import { pick } from '../format';

const chartFileEs: ChartFileMessages = {
  heading: (chart) => `Guardar gráfico: ${chart}`,
  svg: 'Imagen (SVG)',
  png: 'Imagen (PNG)',
  pptx: 'Diapositiva (.pptx)',
  xlsx: 'Hoja (.xlsx)',
  most: {
    members: (where, n) => `Más miembros: ${where} (${n})`,
    offices: (kinds, n) => `Tipo de oficina más frecuente: ${kinds} (${n})`,
    activities: (what, countries) => `Con más países documentados: ${what} (${countries})`,
    pairs: (what, countries) => `Con más países documentados a la vez: ${what} (${countries})`,
    figure: (figure, country, value) => `${figure}, valor más alto: ${country} (${value})`,
  },
  of: (name, has) => `${name}: ${has}`,
  membersOf: (n, countries, f) =>
    `${f.number(n)} ${pick(f, n, { one: 'miembro', other: 'miembros' })} de ${f.number(countries)} ${pick(f, countries, { one: 'país', other: 'países' })}`,
  officesOf: (n, f) =>
    `${f.number(n)} ${pick(f, n, { one: 'oficina conocida', other: 'oficinas conocidas' })}`,
  pair: (area, task) => `«${area}» ${/^h?[ií]/i.test(task) ? 'e' : 'y'} «${task}»`,
  each: (n) => `${n} cada uno`,
  shareOfWorld: 'Porcentaje del total mundial',
  country: 'País',
  membership: 'Membresía en la fecha',
  year: 'Mitad de año',
  here: (figure) => `${figure}: aquí`,
  world: (figure) => `${figure}: mundo`,
  share: (figure) => `${figure}: porcentaje`,
  names: {
    region: 'regiones',
    continent: 'continentes',
    matrix: 'ámbitos y tareas',
    activity: 'actividades',
    office: 'tipos de oficina',
    years: 'mitades de año',
    time: 'miembros a lo largo del tiempo',
  },
};

export default chartFileEs;
