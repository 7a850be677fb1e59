import { parseCss, type AST } from 'svelte/compiler';

/** The class by which Svelte keeps the styles of a component to its own elements. */
const SCOPE = /svelte-[a-z0-9]+/g;
/** At-rules that hold rules of components, each of which may go another way. */
const CONDITIONS: readonly string[] = ['media', 'container', 'supports'];

type Sheet = readonly (AST.CSS.Rule | AST.CSS.Atrule)[];

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

/**
 * Splits a style sheet in two: what is needed to draw a page, and the rules of components of which nothing is on it yet.
 * Each half keeps its order. What is not a rule of one component alone is needed.
 * @param css a style sheet as Vite builds it
 * @param page the HTML that is drawn first
 */
export function splitStyles(css: string, page: string): { first: string; later: string } {
  const there = new Set(page.match(SCOPE));
  const isLater = ({ prelude }: AST.CSS.Rule) =>
    prelude.children.every(({ start, end }) =>
      css
        .slice(start, end)
        .match(SCOPE)
        ?.some((scope) => !there.has(scope)),
    );

  const half = (sheet: Sheet, wantsLater: boolean): string =>
    sheet
      .map((node) => {
        const isCondition = node.type === 'Atrule' && CONDITIONS.includes(node.name);
        if (!isCondition || !node.block) {
          const goesLater = node.type === 'Rule' && isLater(node);
          return goesLater === wantsLater ? css.slice(node.start, node.end) : '';
        }
        const rules = node.block.children.filter((child) => child.type !== 'Declaration');
        const inside = half(rules, wantsLater);
        return inside && `${css.slice(node.start, node.block.start)}{${inside}}`;
      })
      .join('');
  const sheet = parseCss(css).children;
  return { first: half(sheet, false), later: half(sheet, true) };
}
