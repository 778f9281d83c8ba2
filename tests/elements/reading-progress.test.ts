import { describe, expect, it } from 'vitest';
import { forgetRead, markRead, readingKey, readPages } from '../../src/elements/reading-progress.ts';
import type { TextStore } from '../../src/storage/local-record.ts';

function texts(start: Record<string, string> = {}): TextStore & { all: Map<string, string> } {
  const all = new Map(Object.entries(start));
  return {
    all,
    getItem: (name) => all.get(name) ?? null,
    setItem: (name, value) => void all.set(name, value),
    removeItem: (name) => void all.delete(name),
  };
}

describe('pages read on this device', () => {
  it('are kept per edition', () => {
    const store = texts();
    markRead('amore', 'vision/why', store);
    markRead('amore', 'vision/why', store);
    markRead('other', 'how/forum', store);
    expect([...readPages('amore', store)]).toEqual(['vision/why']);
    expect([...readPages('other', store)]).toEqual(['how/forum']);
  });

  it('are forgotten one route at a time', () => {
    const store = texts();
    for (const id of ['a/a', 'b/b']) markRead('amore', id, store);
    forgetRead('amore', ['a/a', 'c/c'], store);
    expect([...readPages('amore', store)]).toEqual(['b/b']);
    forgetRead('amore', ['b/b'], store);
    expect(store.all.size).toBe(0);
  });

  it('are none when something else stands there', () => {
    expect(readPages('amore', texts({ [readingKey('amore')]: '{"pages":"x"}' })).size).toBe(0);
    expect(readPages('amore', texts({ [readingKey('amore')]: '{oops' })).size).toBe(0);
  });
});
