/** A tag with a `style` attribute: what stands before that, its value, what follows. Quotes keep what a tag may hold. */
const STYLED =
  /(<[a-zA-Z][\w-]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*?)\s+style="([^"]*)"((?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>)/g;
const CLASS = /\sclass="/;

/**
 * Takes the `style` attributes out of drawn HTML, which a strict security policy forbids, and gives their declarations as
 * rules, one for each different value, by a class of its own. What is taken over later gets its own styles by script, which
 * is allowed, and they win over these.
 * @param parts HTML as the build drew it; a `"` in a value is written `&quot;`
 * @returns the same parts without the attributes, and the rules
 */
export function liftStyles(parts: readonly string[]): { parts: string[]; rules: string } {
  const classes = new Map<string, string>();
  const classOf = (style: string) => {
    const own = classes.get(style) ?? `y${classes.size.toString(36)}`;
    classes.set(style, own);
    return own;
  };
  const lifted = parts.map((html) =>
    html.replace(STYLED, (_, before: string, style: string, after: string) => {
      if (style.trim() === '') return before + after;
      const own = classOf(style);
      if (CLASS.test(before)) return before.replace(CLASS, ` class="${own} `) + after;
      if (CLASS.test(after)) return before + after.replace(CLASS, ` class="${own} `);
      return `${before} class="${own}"${after}`;
    }),
  );
  const rules = [...classes]
    .map(([style, own]) => `.${own}{${style.replaceAll('&quot;', '"').replaceAll('&amp;', '&')}}`)
    .join('');
  return { parts: lifted, rules };
}
