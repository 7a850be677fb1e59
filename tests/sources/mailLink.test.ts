import { expect, test } from 'vitest';
import { mailLink } from '../../src/sources/mailLink';

test('a message opens with its recipient, subject and lines, whatever they hold', () => {
  const link = new URL(mailLink('data@example.org', 'Error in “A & B”?', 'one\ntwo: 50 % + ü'));
  expect(link.protocol).toBe('mailto:');
  expect(link.pathname).toBe('data@example.org');
  expect(link.href).not.toContain('+');
  expect(link.searchParams.get('subject')).toBe('Error in “A & B”?');
  expect(link.searchParams.get('body')).toBe('one\r\ntwo: 50 % + ü');
});

test('without a recipient it opens all the same', () => {
  expect(mailLink('', 'a', 'b')).toBe('mailto:?subject=a&body=b');
});

test('a recipient brings no header of its own', () => {
  expect(mailLink('a@b.org?bcc=c@d.org', 'a', 'b')).toBe('mailto:a@b.org%3Fbcc%3Dc%40d.org?subject=a&body=b');
});
