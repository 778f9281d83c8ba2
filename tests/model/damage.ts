import fc from 'fast-check';

/** One way in which the bytes of a file get damaged. Positions are shares of its length. */
export interface Damage {
  readonly kind:
    | 'flip bit'
    | 'set byte'
    | 'cut end'
    | 'cut out'
    | 'double block'
    | 'zero end'
    | 'zero block'
    | 'insert'
    | 'wrong encoding';
  readonly at: number;
  readonly length: number;
  readonly byte: number;
}

/** Damage as sticks, disks and sync programs do it. */
export const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom(
    'flip bit',
    'set byte',
    'cut end',
    'cut out',
    'double block',
    'zero end',
    'zero block',
    'insert',
    'wrong encoding',
  ),
  at: fc.noBias(fc.nat({ max: 999_999 })).map((millionths) => millionths / 1_000_000),
  length: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 2_000 })),
  byte: fc.integer({ min: 0, max: 255 }),
});

/** The damaged bytes, and from where to where of the original they differ. */
export function damaged(bytes: Uint8Array, { kind, at, length, byte }: Damage) {
  const from = Math.floor(at * bytes.length);
  const to = Math.min(bytes.length, from + length);
  const before = bytes.slice(0, from);
  const block = bytes.slice(from, to);
  const after = bytes.slice(to);
  const zeros = (count: number) => new Uint8Array(count);
  const one = bytes[from] ?? 0;
  switch (kind) {
    case 'flip bit':
      return { bytes: joined(before, [one ^ (1 << (byte % 8))], bytes.slice(from + 1)), from, to: from + 1 };
    case 'set byte':
      return { bytes: joined(before, [byte], bytes.slice(from + 1)), from, to: from + 1 };
    case 'cut end':
      return { bytes: before, from, to: bytes.length };
    case 'cut out':
      return { bytes: joined(before, after), from, to };
    case 'double block':
      return { bytes: joined(before, block, block, after), from, to };
    case 'zero end':
      return { bytes: joined(before, zeros(bytes.length - from)), from, to: bytes.length };
    case 'zero block':
      return { bytes: joined(before, zeros(block.length), after), from, to };
    case 'insert':
      return { bytes: joined(before, [byte, byte], bytes.slice(from)), from, to: from };
    case 'wrong encoding':
      return { bytes: inWrongEncoding(bytes, byte), from: 0, to: bytes.length };
  }
}

/** The text of a file as a program with another idea of letters writes it: read as Windows-1252, or written as something else. */
function inWrongEncoding(bytes: Uint8Array, choice: number): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const units = Array.from(text, (_, index) => text.charCodeAt(index));
  switch (choice % 5) {
    case 0:
      return new TextEncoder().encode(new TextDecoder('windows-1252').decode(bytes));
    case 1:
      return Uint8Array.from(units, (unit) => (unit < 256 ? unit : 63));
    case 2:
      return Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
    case 3:
      return Uint8Array.from([0xfeff, ...units].flatMap((unit) => [unit >> 8, unit & 255]));
    default:
      return joined([0xef, 0xbb, 0xbf], bytes);
  }
}

function joined(...parts: readonly ArrayLike<number>[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
