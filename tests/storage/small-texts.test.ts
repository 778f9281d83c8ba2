import { beforeEach, describe, expect, it } from 'vitest';
import type { TextStore } from '../../src/storage/local-record.ts';
import { preferencesKey, readPreferences, writePreferences } from '../../src/storage/preferences.ts';
import { readSummary, removeSummary, summaryKey, writeSummary } from '../../src/storage/summary.ts';

let kept: Map<string, string>;
let texts: TextStore;
/** The same texts in a browser that has no room for more. */
let full: TextStore;
beforeEach(() => {
  kept = new Map();
  texts = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  full = {
    ...texts,
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
});

const summary = {
  id: 'p',
  title: 'De Regenboog',
  canvases: [{ canvas: 'c', regions: [{ region: 'r', texts: ['one', 'two'] }] }],
};

describe('the summary', () => {
  it('comes back as it was, per edition', () => {
    expect(writeSummary('one', summary, texts)).toBe(true);
    expect(readSummary('one', texts)).toEqual(summary);
    expect(readSummary('other', texts)).toBeUndefined();
    removeSummary('one', 'another prototype', texts);
    expect(readSummary('one', texts)).toEqual(summary);
    removeSummary('one', 'p', texts);
    expect(readSummary('one', texts)).toBeUndefined();
  });

  it.each(['', 'null', '[]', '{"id":1}', '{"id":"p"}', '{half'])('counts %j as none', (text) => {
    kept.set(summaryKey('one'), text);
    expect(readSummary('one', texts)).toBeUndefined();
  });

  it('leaves out what is of the wrong shape', () => {
    const strange = {
      ...summary,
      canvases: [...summary.canvases, { canvas: 1 }, null, { canvas: 'd', regions: [{ region: 'x' }] }],
    };
    kept.set(summaryKey('one'), JSON.stringify(strange));
    expect(readSummary('one', texts)?.canvases).toEqual([...summary.canvases, { canvas: 'd', regions: [] }]);
  });

  it('is removed when the browser has no room, for the old one would be wrong', () => {
    writeSummary('one', summary, texts);
    expect(writeSummary('one', { ...summary, title: 'new' }, full)).toBe(false);
    expect(readSummary('one', texts)).toBeUndefined();
  });

  it('is none where the browser has no such store', () => {
    expect(readSummary('one', undefined)).toBeUndefined();
    expect(writeSummary('one', summary, undefined)).toBe(false);
  });
});

describe('preferences', () => {
  it('begin with single keys on and nothing used', () => {
    expect(readPreferences('one', texts)).toEqual({ singleKeys: true, lastUsed: undefined });
  });

  it('change one by one, and keep what a later build has added', () => {
    kept.set(preferencesKey('one'), '{"later":1}');
    writePreferences('one', { singleKeys: false }, texts);
    writePreferences('one', { lastUsed: 'p' }, texts);
    expect(readPreferences('one', texts)).toEqual({ singleKeys: false, lastUsed: 'p' });
    expect(JSON.parse(kept.get(preferencesKey('one')) ?? '')).toMatchObject({ later: 1 });
  });

  it('name the canvas that was changed last, and not what cannot be one', () => {
    writePreferences('one', { lastCanvas: { prototype: 'p', canvas: 'needs' } }, texts);
    expect(readPreferences('one', texts).lastCanvas).toEqual({ prototype: 'p', canvas: 'needs' });
    for (const odd of ['"needs"', 'null', '{"prototype":"p"}', '{"prototype":"p","canvas":1}']) {
      kept.set(preferencesKey('one'), `{"lastCanvas":${odd}}`);
      expect(readPreferences('one', texts).lastCanvas).toBeUndefined();
    }
  });

  it('stay as they were when the browser has no room', () => {
    writePreferences('one', { singleKeys: false }, texts);
    expect(writePreferences('one', { lastUsed: 'p' }, full)).toBe(false);
    expect(readPreferences('one', texts)).toEqual({ singleKeys: false, lastUsed: undefined });
  });
});
