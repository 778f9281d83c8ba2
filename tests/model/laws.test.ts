import { describe, test } from 'vitest';
import { hold } from './law.ts';
import { handLaws } from './laws/by-hand.ts';
import { damageLaws } from './laws/damage.ts';
import { fileLaws } from './laws/files.ts';
import { mergingLaws } from './laws/merging.ts';
import { takingBackLaws } from './laws/taking-back.ts';
import { undoLaws } from './laws/undo.ts';
import { loadModel, modelRoot } from './model.ts';

const model = await loadModel(modelRoot);
const anHour = 3_600_000;

describe('laws of the document', () => {
  for (const law of [
    ...mergingLaws,
    ...fileLaws,
    ...damageLaws,
    ...undoLaws,
    ...handLaws,
    ...takingBackLaws,
  ]) {
    test(law.name, { timeout: anHour }, () => hold(law, model));
  }
});
