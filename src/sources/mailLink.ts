/**
 * An address that opens the reader's mail program with a message (RFC 6068).
 * @param to '' where the reader has to know whom to write to
 */
export function mailLink(to: string, subject: string, body: string): string {
  // What lets a program take part of an address for something else, such as a second recipient.
  const recipient = encodeURIComponent(to).replace('%40', '@');
  const lines = body.replace(/\r?\n/g, '\r\n');
  return `mailto:${recipient}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
