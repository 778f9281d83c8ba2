import { describe, expect, test } from 'vitest';
import { clearVotes, vote } from '../../src/model/commands/votes.ts';
import { merge } from '../../src/model/merge.ts';
import { cleanCopy, saveText } from '../../src/model/save.ts';
import { besides, handMade, itemNamed, laptopWith, openedWith, viewOf } from './start.ts';

const card = { id: 'k', canvas: 'principles', region: 'principles', order: 'a0', text: 'kaart' };

function claimed(votes: number) {
  const file = handMade([{ ...card, votes }]);
  const start = laptopWith();
  return { file, laptop: (name: string) => besides(start, name, openedWith(file).prototype) };
}

describe('votes', () => {
  test('go up and down, never below zero', () => {
    const a = laptopWith('kaart');
    a.do(vote(a.context, itemNamed(a, 'kaart'), 3));
    a.do(vote(a.context, itemNamed(a, 'kaart'), -1));
    expect(viewOf(a.prototype, itemNamed(a, 'kaart').id).votes).toBe(2);
    a.do(vote(a.context, itemNamed(a, 'kaart'), -9));
    expect(viewOf(a.prototype, itemNamed(a, 'kaart').id).votes).toBe(0);
    expect(vote(a.context, itemNamed(a, 'kaart'), -1)).toBeUndefined();
  });

  test('taking back a dot that another gave works for both sides', () => {
    const a = laptopWith('kaart');
    const b = besides(a, 'b');
    a.do(vote(a.context, itemNamed(a, 'kaart'), 2));
    b.merge(a.prototype);
    b.do(vote(b.context, itemNamed(b, 'kaart'), -1));
    a.do(vote(a.context, itemNamed(a, 'kaart'), 1));
    expect(viewOf(merge(a.prototype, b.prototype), itemNamed(a, 'kaart').id).votes).toBe(2);
  });

  test('clearing takes off what was there and leaves what came at the same time', () => {
    const a = laptopWith('kaart');
    a.do(vote(a.context, itemNamed(a, 'kaart'), 5));
    const b = besides(a, 'b');
    const c = besides(a, 'c');
    b.do(clearVotes(b.context, b.items));
    c.do(clearVotes(c.context, c.items));
    a.do(vote(a.context, itemNamed(a, 'kaart'), 1));
    for (const other of [b, c, b]) a.merge(other.prototype);
    expect(viewOf(a.prototype, itemNamed(a, 'kaart').id).votes).toBe(1);
    b.undo();
    expect(viewOf(b.prototype, itemNamed(b, 'kaart').id).votes).toBe(5);
  });
});

describe('a bare number in a file without stamps', () => {
  test('is at least so many by then, and grows by what is given after it', () => {
    const { file, laptop } = claimed(3);
    const [a, b] = [laptop('a'), laptop('b')];
    a.do(vote(a.context, itemNamed(a, 'kaart'), 2));
    b.do(vote(b.context, itemNamed(b, 'kaart'), 1));
    a.merge(b.viaFile());
    a.merge(openedWith(file).prototype);
    expect(viewOf(a.prototype, 'k').votes).toBe(6);
  });

  test('of two files is the larger', () => {
    const [three, four] = [claimed(3).laptop('a'), claimed(4).laptop('b')];
    expect(viewOf(merge(three.prototype, four.prototype), 'k').votes).toBe(4);
  });

  test('of a clean copy adds nothing to what it was copied from', () => {
    const a = laptopWith('kaart');
    a.do(vote(a.context, itemNamed(a, 'kaart'), 4));
    const copy = openedWith(cleanCopy(a.prototype)).prototype;
    a.merge(copy);
    const { id } = itemNamed(a, 'kaart');
    expect(viewOf(a.prototype, id).votes).toBe(4);
    a.do(vote(a.context, itemNamed(a, 'kaart'), 1));
    expect(viewOf(merge(a.viaFile(), copy), id).votes).toBe(5);
    a.do(vote(a.context, itemNamed(a, 'kaart'), -2));
    expect(viewOf(merge(a.viaFile(), copy), id).votes).toBe(3);
  });

  test('goes when the dots are cleared, and comes back with undo', () => {
    const a = claimed(3).laptop('a');
    a.do(vote(a.context, itemNamed(a, 'kaart'), 1));
    a.do(clearVotes(a.context, a.items));
    expect(viewOf(a.prototype, 'k').votes).toBe(0);
    a.undo();
    expect(viewOf(a.prototype, 'k').votes).toBe(4);
    a.undo();
    expect(viewOf(a.viaFile(), 'k').votes).toBe(3);
  });

  test('changed by hand in a stamped file counts as dots given', () => {
    const a = laptopWith('kaart');
    a.do(vote(a.context, itemNamed(a, 'kaart'), 2));
    const edited = openedWith(saveText(a.prototype).replace('"votes": 2', '"votes": 7')).prototype;
    a.do(vote(a.context, itemNamed(a, 'kaart'), 1));
    a.merge(edited);
    a.merge(edited);
    expect(viewOf(a.prototype, itemNamed(a, 'kaart').id).votes).toBe(8);
  });
});
