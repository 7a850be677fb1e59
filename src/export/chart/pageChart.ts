import type { ChartKey } from '../../figures/chartKey';
import { activityChart, officeChart, regionChart } from './barCharts';
import { curveChart } from './curveChart';
import { matrixChart } from './matrixChart';
import { scatterChart } from './scatterChart';
import type { ChartGround, TakenChart } from './takenChart';
import { yearsChart } from './yearsChart';

/** A chart of the page, with the figures that the page shows for the choice. */
export function pageChart(ground: ChartGround, key: ChartKey): TakenChart {
  switch (key) {
    case 'region':
      return regionChart(ground, 'office');
    case 'continent':
      return regionChart(ground, 'continent');
    case 'matrix':
      return matrixChart(ground);
    case 'activity':
      return activityChart(ground);
    case 'office':
      return officeChart(ground);
    case 'years':
      return yearsChart(ground);
    case 'time':
      return curveChart(ground);
    default:
      return scatterChart(ground, key.slice(key.indexOf(':') + 1));
  }
}
