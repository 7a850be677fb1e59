import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { securityPolicy } from '../../../src/pipeline/site/securityPolicy';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the security policy of the site', () => {
  const policy = securityPolicy(['<style>a<b{}</style><p><style>c{}</style>', '<style>a<b{}</style>']);

  it('names the styles of each page by their hashes, each once', () => {
    const styles = policy.split('; ').find((one) => one.startsWith('style-src'));
    expect(styles?.split(' ').sort()).toEqual(["'self'", hash('a<b{}'), hash('c{}'), 'style-src'].sort());
  });

  it('allows nothing that is written in the page, evaluated, or elsewhere', () => {
    expect(policy).not.toMatch(/unsafe|eval|\*|https?:/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });
});
