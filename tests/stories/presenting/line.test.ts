import { expect, it, onTestFinished, vi } from 'vitest';
import { Line, messageIn, type LineMessage } from '../../../src/stories/presenting/line';

function open(id: string) {
  const heard: LineMessage[] = [];
  const line = new Line(id, (message) => heard.push(message));
  onTestFinished(() => line.close());
  return { line, heard };
}

it('is heard at its other end, and by no other presentation', async () => {
  const [here, there, elsewhere] = [open('a'), open('a'), open('b')];
  const state = { kind: 'state', query: '?step=2', isBlack: false } as const;
  here.line.say(state);
  there.line.say({ kind: 'do', act: 'next' });
  await vi.waitFor(() => {
    expect(there.heard).toEqual([state]);
    expect(here.heard).toEqual([{ kind: 'do', act: 'next' }]);
  });
  expect(elsewhere.heard).toEqual([]);
});

it.each([null, 'hello', 7, {}, { kind: 'do' }, { kind: 'do', act: 'explode' }, { kind: 'state', query: 1 }])(
  'passes over what is no message of its own: %o',
  (data) => {
    expect(messageIn(data)).toBeNull();
  },
);

it.each(['is missing', 'throws'])('E4: is closed, and harms nothing, where BroadcastChannel %s', (how) => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal('BroadcastChannel', how === 'throws' ? refuse : undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  const line = new Line('test', () => undefined);
  expect(line.isOpen).toBe(false);
  line.say({ kind: 'hello' });
  line.close();
});
