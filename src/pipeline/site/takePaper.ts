import { parseCss, type AST } from 'svelte/compiler';

/**
 * Takes what is for paper alone out of a style sheet: a page is read on a screen first. Both parts keep their order.
 * The format of pages stays, as browsers let the last rule win, also over that of a page with a name.
 * @param css a style sheet as Vite builds it
 */
export function takePaper(css: string): { screen: string; paper: string } {
  const isPaper = (node: AST.CSS.Rule | AST.CSS.Atrule) =>
    node.type === 'Atrule' && node.name === 'media' && node.prelude === 'print';
  const pick = (wanted: boolean) =>
    parseCss(css)
      .children.filter((node) => isPaper(node) === wanted)
      .map(({ start, end }) => css.slice(start, end))
      .join('');
  return { screen: pick(false), paper: pick(true) };
}
