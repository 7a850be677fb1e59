import { parseCss, type AST } from 'svelte/compiler';

/** The class by which Svelte keeps the styles of a component to its own elements. */
const SCOPE = /svelte-[a-z0-9]+/g;
/** At-rules that hold rules of components, each of which may go another way. */
const CONDITIONS: readonly string[] = ['media', 'container', 'supports'];

type Sheet = readonly (AST.CSS.Rule | AST.CSS.Atrule)[];
type Split = Record<'first' | 'later', string>;

/**
 * Splits a style sheet in two: what is needed to draw a page, and the rules of components of which nothing is on it yet.
 * Each half keeps its order. What is not a rule of one component alone is needed.
 * @param css a style sheet as Vite builds it
 * @param page the HTML that is drawn first
 */
export function splitStyles(css: string, page: string): Split {
  const there = new Set(page.match(SCOPE));
  const isLater = ({ prelude }: AST.CSS.Rule) =>
    prelude.children.every(({ start, end }) =>
      css
        .slice(start, end)
        .match(SCOPE)
        ?.some((scope) => !there.has(scope)),
    );

  const split = (sheet: Sheet): Split =>
    sheet.reduce<Split>(
      (halves, node) => {
        const text = css.slice(node.start, node.end);
        if (node.type === 'Rule') return grown(halves, isLater(node) ? 'later' : 'first', text);
        const { name, block } = node;
        if (!block || !CONDITIONS.includes(name)) return grown(halves, 'first', text);
        const head = css.slice(node.start, block.start);
        const inside = split(block.children.filter((child) => child.type !== 'Declaration'));
        return (['first', 'later'] as const).reduce(
          (all, half) => (inside[half] ? grown(all, half, `${head}{${inside[half]}}`) : all),
          halves,
        );
      },
      { first: '', later: '' },
    );
  return split(parseCss(css).children);
}

function grown(halves: Split, half: keyof Split, text: string): Split {
  return { ...halves, [half]: halves[half] + text };
}
