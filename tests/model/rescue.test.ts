import { describe, expect, test } from 'vitest';
import { merge } from '../../src/model/merge.ts';
import { readHead } from '../../src/model/prototype.ts';
import { saveText } from '../../src/model/save.ts';
import { codesOf, itemNamed, laptopWith, model, openedWith, textsOn } from './start.ts';

function fourCards() {
  const laptop = laptopWith('een', 'twee', 'drie', 'vier');
  laptop.do(model.removeItems(laptop.context, [itemNamed(laptop, 'vier')]));
  return { laptop, file: saveText(laptop.prototype) };
}

describe('a damaged file', () => {
  test('cut off in the middle of a card gives the cards before, and names the rest', () => {
    const { file } = fourCards();
    const result = openedWith(file.slice(0, file.indexOf('"text": "drie"') + 12));
    expect(textsOn(result.prototype)).toEqual(['een', 'twee']);
    expect(codesOf(result)).toEqual(['file-damaged']);
    expect(result.notices[0]?.values).toEqual({ rescued: 2, lost: 1 });
    expect(result.lost[0]?.text).toBe('dri');
    expect(readHead(result.prototype).title).toBe('De Regenboog');
  });

  test('with a quote lost loses that card only', () => {
    const { file } = fourCards();
    const result = openedWith(file.replace('"twee"', '"twee'));
    expect(textsOn(result.prototype)).toEqual(['drie', 'een']);
    expect(result.lost.map(({ text }) => text)).toEqual(['twee']);
    expect(result.prototype.items.size).toBe(3);
  });

  test('keeps removed cards removed, and brings none back', () => {
    const { laptop, file } = fourCards();
    for (const broken of [file.replace('"een"', '"een'), file.replace('"removed": [', '"remov')]) {
      const result = openedWith(broken);
      expect(textsOn(result.prototype)).not.toContain('vier');
      expect(textsOn(merge(laptop.prototype, result.prototype))).toEqual(['drie', 'een', 'twee']);
    }
  });

  test('merges without taking anything away', () => {
    const { laptop, file } = fourCards();
    const result = openedWith(file.slice(0, file.length / 2));
    expect(textsOn(merge(laptop.prototype, result.prototype))).toEqual(['drie', 'een', 'twee']);
  });

  test('with zeros at the end gives everything', () => {
    const { file } = fourCards();
    const result = openedWith(`${file}${'\0'.repeat(500)}`);
    expect(codesOf(result)).toEqual(['file-damaged']);
    expect(textsOn(result.prototype)).toEqual(['drie', 'een', 'twee']);
    expect(result.lost).toEqual([]);
  });

  test('with a part of it twice shows no card twice', () => {
    const { file } = fourCards();
    const middle = file.indexOf('    {\n', file.indexOf('"twee"'));
    const result = openedWith(`${file.slice(0, middle)}${file.slice(file.indexOf('    {\n'))}`);
    expect(textsOn(result.prototype)).toEqual(['drie', 'een', 'twee']);
  });

  test('of which the name of the list is damaged gives its cards', () => {
    const { file } = fourCards();
    const result = openedWith(file.replace('"items"', '"itfms"'));
    expect(codesOf(result)).toEqual(['file-damaged']);
    expect(textsOn(result.prototype)).toEqual(['drie', 'een', 'twee']);
  });

  test('in one line gives its cards as well', () => {
    const { file } = fourCards();
    const result = openedWith(JSON.stringify(JSON.parse(file)).replace('"een"', '"een'));
    expect(textsOn(result.prototype)).toEqual(['drie', 'twee']);
    expect(readHead(result.prototype).title).toBe('De Regenboog');
  });

  test('of a newer version is only shown', () => {
    const { file } = fourCards();
    const newer = file.replace('"version": 1', '"version": 3').replace('"twee"', '"twee');
    expect(model.openFile(newer).outcome).toBe('newer');
  });
});
