import { describe, expect, test } from 'vitest';
import { openFile } from '../../src/model/open.ts';
import { saveText } from '../../src/model/save.ts';
import { malformedInputs } from './malformed-inputs.ts';
import { codesOf, model } from './start.ts';
import { visible } from './visible.ts';

describe('malformed inputs', () => {
  test('are more than a hundred, each with a name of its own', () => {
    expect(malformedInputs.length).toBeGreaterThan(100);
    expect(new Set(malformedInputs.map(({ name }) => name)).size).toBe(malformedInputs.length);
  });

  test.each(malformedInputs)('$name: $says', ({ bytes, says, opens }) => {
    const result = openFile(bytes('malformed'));
    expect(codesOf(result)).toContain(says);
    expect(result.outcome === 'failed').toBe(!opens);
    if (result.outcome === 'failed') return;
    // What opened can be saved and opened again, and is the same then.
    const again = openFile(saveText(result.prototype));
    if (again.outcome !== 'opened') throw new Error(`What was saved did not open: ${codesOf(again)}`);
    expect([again.notices, again.lost]).toEqual([[], []]);
    expect(visible(model, again.prototype)).toBe(visible(model, result.prototype));
    expect(Object.getPrototypeOf({})).not.toHaveProperty('polluted');
  });
});
