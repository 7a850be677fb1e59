import { describe, expect, it } from 'vitest';
import { splitStyles, takePaper } from '../../../src/pipeline/site/splitStyles';

const PAGE = '<main class="card svelte-map1"><p class="svelte-sum2">166</p></main>';
const halves = (css: string) => splitStyles(css, PAGE);

describe('the styles of a page', () => {
  it('are needed at once for components that are drawn, and later for those that are not', () => {
    expect(halves('.card.svelte-map1{color:red}.tray.svelte-cmp3{color:blue}')).toEqual({
      first: '.card.svelte-map1{color:red}',
      later: '.tray.svelte-cmp3{color:blue}',
    });
  });

  it('are needed at once where they belong to no component, or to one that is drawn as well', () => {
    const css = ':root{--ink:#000}button{color:red}.a.svelte-cmp3,.b.svelte-sum2{color:blue}';
    expect(halves(css)).toEqual({ first: css, later: '' });
  });

  it('are needed later where a drawn component stands in one that is not', () => {
    const css = '.tray.svelte-cmp3 .card.svelte-map1{color:red}';
    expect(halves(css)).toEqual({ first: '', later: css });
  });

  it('keep their conditions in both halves, at any depth', () => {
    const rules = '.card.svelte-map1{color:red}.tray.svelte-cmp3{color:blue}';
    expect(halves(`@media (width < 768px){@container (width >= 34rem){${rules}}}`)).toEqual({
      first: '@media (width < 768px){@container (width >= 34rem){.card.svelte-map1{color:red}}}',
      later: '@media (width < 768px){@container (width >= 34rem){.tray.svelte-cmp3{color:blue}}}',
    });
  });

  it('keep what names things for all of the page, whoever wrote it', () => {
    const css = '@font-face{font-family:A}@keyframes svelte-cmp3-fade{0%{opacity:0}}@page{margin:0}';
    expect(halves(css)).toEqual({ first: css, later: '' });
  });

  it('lose nothing that is nested in a rule', () => {
    const css = '.tray.svelte-cmp3{color:blue;& .b{color:red}@media print{color:black}}';
    expect(halves(css)).toEqual({ first: '', later: css });
  });
});

it('what is for paper alone is taken out of a style sheet', () => {
  const css =
    '@page{margin:1cm}.a{color:red}@media print{.a{color:black}}@media (width < 9em){.b{top:0}}@media print{.b{top:1px}}';
  expect(takePaper(css)).toEqual({
    screen: '@page{margin:1cm}.a{color:red}@media (width < 9em){.b{top:0}}',
    paper: '@media print{.a{color:black}}@media print{.b{top:1px}}',
  });
});
