import { describe, expect, it } from 'vitest';
import { momentWords } from '../../src/islands/dates.ts';
import { regionNumbers } from '../../src/islands/region-numbers.ts';
import { textPreview } from '../../src/islands/text-preview.ts';
import { localDay } from '../../src/model/local-day.ts';

describe('the beginning of a text', () => {
  it('stands on one line and is cut at a word', () => {
    expect(textPreview('Elk kind\n voelt   zich hier gezien', 60)).toBe('Elk kind voelt zich hier gezien');
    expect(textPreview('Elk kind voelt zich hier gezien', 20)).toBe('Elk kind voelt zich…');
    expect(textPreview('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  it('never ends in half a character', () => {
    expect(textPreview(`${'x'.repeat(8)}😀😀`, 10)).toBe(`${'x'.repeat(8)}…`);
  });
});

describe('when something was', () => {
  const now = new Date(2026, 10, 22, 15, 0);

  it('is a time today and a day before', () => {
    expect(momentWords(new Date(2026, 10, 22, 14, 2).toISOString(), 'nl-BE', now)).toBe('14:02');
    expect(momentWords(new Date(2026, 10, 21, 14, 2).toISOString(), 'nl-BE', now)).toMatch(/21.*2026.*14:02/);
  });

  it('leaves what is no date as it is', () => {
    expect(momentWords('gisteren', 'nl-BE', now)).toBe('gisteren');
  });

  it('knows the day where the reader is', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('numbers of regions', () => {
  it('count the panels and not what stands inside one', () => {
    const base = {
      title: '',
      colour: 'sun',
      width: 6,
      empty: '',
      prompts: [],
      examples: [],
      field: 'tasks',
    } as const;
    const numbers = regionNumbers([
      { ...base, id: 'why' },
      { ...base, id: 'why-statement', within: 'why' },
      { ...base, id: 'tasks' },
    ]);
    expect([...numbers]).toEqual([
      ['why', 1],
      ['tasks', 2],
    ]);
  });
});
