import { expect, it } from 'vitest';
import { takePaper } from '../../../src/pipeline/site/takePaper';

it('what is for paper alone is taken out of a style sheet', () => {
  const css =
    '@page{margin:1cm}.a{color:red}@media print{.a{color:black}}@media (width < 9em){.b{top:0}}@media print{.b{top:1px}}';
  expect(takePaper(css)).toEqual({
    screen: '@page{margin:1cm}.a{color:red}@media (width < 9em){.b{top:0}}',
    paper: '@media print{.a{color:black}}@media print{.b{top:1px}}',
  });
});
