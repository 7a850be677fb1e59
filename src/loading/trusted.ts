/*
 * Under the site's policy (pipeline/site/securityPolicy.ts) no text becomes markup or the address of code, but by these
 * named ways: that of the framework for its own templates, and ours. The last is that of boot/first.ts, which imports nothing.
 */
export const POLICIES = ['svelte-trusted-html', 'atlas-xml', 'atlas-worker', 'atlas-plain'] as const;

type Kind = 'createHTML' | 'createScriptURL';
type Rules<Of extends Kind> = Record<Of, (text: string) => string>;
interface TrustedTypes {
  createPolicy: <Of extends Kind>(name: (typeof POLICIES)[number], rules: Rules<Of>) => Rules<Of>;
}

/**
 * One of these ways, to be asked for once in a page.
 * @returns what makes a text one that the browser takes; it gives the text itself where browsers ask for nothing
 */
export function wayOf(name: (typeof POLICIES)[number], kind: Kind): (text: string) => string {
  const same = (text: string) => text;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(name, { [kind]: same } as Rules<Kind>);
  return policy ? (text) => policy[kind](text) : same;
}
