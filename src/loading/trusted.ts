/*
 * Under the site's policy (pipeline/site/securityPolicy.ts) no text becomes markup or the address of code, but by these
 * named ways: that of the framework for its own templates, and ours.
 */
export const POLICIES = ['svelte-trusted-html', 'atlas-xml', 'atlas-worker', 'atlas-plain'] as const;
