import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksumOf } from '../../src/model/checksum.ts';
import { shortHash } from '../../src/model/hash.ts';
import { canonicalJson, equalJson, type JsonValue, wellFormed } from '../../src/model/json.ts';

describe('canonical JSON', () => {
  test('is that of the example in RFC 8785, section 3.2.4', () => {
    const text =
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
      '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}';
    expect(canonicalJson(JSON.parse(text))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('sorts names by code units, also names that look like numbers', () => {
    expect(canonicalJson({ '10': 1, '9': 2, '\ud83d\ude00': 3, '\ufb33': 4, __proto__x: 5, a: -0 })).toBe(
      '{"10":1,"9":2,"__proto__x":5,"a":0,"\ud83d\ude00":3,"\ufb33":4}',
    );
  });

  test('is JSON of an equal value, and the same for every order of names', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const clean: JsonValue = JSON.parse(wellFormed(JSON.stringify(value)).replaceAll('-0', '0'));
        const text = canonicalJson(clean);
        expect(JSON.parse(text)).toEqual(clean);
        expect(equalJson(clean, JSON.parse(text))).toBe(true);
      }),
    );
  });
});

describe('hashes', () => {
  test('tell a text from the number or list that reads alike', () => {
    const values: JsonValue[] = ['1', 1, [1], '[1]', { a: 1 }, '{"a":1}', '', null, 'null', true, 'true'];
    expect(new Set(values.map(shortHash)).size).toBe(values.length);
  });

  test('the checksum does not depend on the order of names, nor on the checksum that stands there', () => {
    const one = checksumOf({ b: [1, 2], a: 'x', checksum: 'sha256-0' });
    expect(one).toBe(checksumOf({ a: 'x', b: [1, 2] }));
    expect(one).toBe('sha256-721ef82f2d6c0997bffb7a8ab3f40f8fb45b0b52ce2af3afa6b0f05efbdc317f');
    expect(checksumOf({})).toBe('sha256-44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  test('the checksum of a long list is that of its canonical text', () => {
    const items = Array.from({ length: 1_234 }, (_, index) => ({ id: `${index}`, text: 'é' }));
    expect(checksumOf({ items })).toBe(checksumOf({ items: JSON.parse(JSON.stringify(items)) }));
    expect(checksumOf({ items: [] })).not.toBe(checksumOf({ items: [{}] }));
  });
});
