import { afterEach, expect, it, vi } from 'vitest';
import { addItems } from '../../src/model/commands/add.ts';
import {
  type Channel,
  type ChannelMessage,
  channelName,
  compareBuilds,
  openChannel,
} from '../../src/storage/channel.ts';

const open: Channel[] = [];
afterEach(() => {
  for (const channel of open.splice(0)) channel.close();
});

function tab(edition: string, build: string) {
  const channel = openChannel(edition, build);
  open.push(channel);
  const heard: ChannelMessage[] = [];
  const newer: string[] = [];
  return {
    channel,
    heard,
    newer,
    receive: () =>
      channel.receive(
        (message) => heard.push(message),
        (found) => newer.push(found),
      ),
    kinds: () => heard.map(({ kind }) => kind),
  };
}

function message(): Extract<ChannelMessage, { kind: 'items' }> {
  const context = { actor: 'actor', newId: () => 'card' };
  const { items } = addItems(context, [], { canvas: 'c', region: 'r' }, [{ text: 'hello' }]);
  return { kind: 'items', prototype: 'p', generation: 0, items, head: undefined };
}

it('carries items as they are to the other tabs of the same edition', async () => {
  const [one, two, other] = [tab('e', '1.0.0'), tab('e', '1.0.0'), tab('other', '1.0.0')];
  two.receive();
  other.receive();
  one.channel.send(message());
  await vi.waitFor(() => expect(two.heard).toContainEqual(message()));
  expect(other.kinds()).not.toContain('items');
});

it('lets messages wait until the tab is ready to hear them', async () => {
  const [one, two] = [tab('e', '1.0.0'), tab('e', '1.0.0')];
  one.channel.send({ kind: 'list' });
  one.channel.send(message());
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(two.heard).toEqual([]);
  two.receive();
  expect(two.kinds()).toEqual(['list', 'items']);
});

it('tells the older of two builds, whoever came first', async () => {
  const [old, fresh] = [tab('e', '1.9.0'), tab('e', '1.10.0')];
  fresh.receive();
  old.receive();
  await vi.waitFor(() => expect(old.newer).toContain('1.10.0'));
  expect(fresh.newer).toEqual([]);
});

it('turns what it does not understand into a call to read anew, and ignores what is none of ours', async () => {
  const two = tab('e', '1.0.0');
  two.receive();
  const line = new BroadcastChannel(channelName('e'));
  const sent = [
    'nonsense',
    { build: 1 },
    { build: '1.0.0', message: { kind: 'from the future', prototype: 'p' } },
    { build: '1.0.0', message: { ...message(), items: [{ id: 'broken' }] } },
    { build: '1.0.0', message: { kind: 'list' } },
  ];
  for (const data of sent) line.postMessage(data);
  await vi.waitFor(() => expect(two.kinds()).toContain('list'));
  line.close();
  expect(two.heard.slice(-3)).toEqual([
    { kind: 'read-anew', prototype: 'p' },
    { kind: 'read-anew', prototype: 'p' },
    { kind: 'list' },
  ]);
});

it('talks to nobody where the browser has no channels', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const alone = tab('e', '1.0.0');
  alone.receive();
  alone.channel.send(message());
  vi.unstubAllGlobals();
  expect(alone.heard).toEqual([]);
});

it.each([
  ['1.10.0', '1.9.2', 1],
  ['1.0.0', '1.0.0', 0],
  ['1.0', '1.0.1', -1],
  ['2.0.0-beta.1', '2.0.0', 0],
])('compares build %s with %s', (a, b, sign) => {
  expect(Math.sign(compareBuilds(a, b))).toBe(sign);
  expect(Math.sign(compareBuilds(b, a))).toBe(-sign + 0);
});
