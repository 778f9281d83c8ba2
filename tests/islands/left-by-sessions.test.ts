import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { currentEdition } from '../../src/guide/edition.ts';
import { allViews, viewIn } from '../../src/guide/reader-view.ts';
import { sessionCanvas } from '../../src/guide/session-canvas.ts';
import { workshopFrame } from '../../src/guide/workshop-frame.ts';
import { createTranslate } from '../../src/i18n/translate.ts';
import { sheetWords, summaryLabels } from '../../src/islands/sheets/export-labels.ts';
import { canvasesIn, exportedDocument } from '../../src/islands/sheets/exported-document.ts';
import { chosenContents, everyCanvas } from '../../src/islands/sheets/print-choice.ts';
import { readerOf } from '../../src/islands/sheets/sheet-content.ts';
import { changeList } from '../../src/islands/versions/change-list.ts';
import { markdown } from '../../src/model/exports/markdown.ts';
import { subgroupFile } from '../stores/elsewhere.ts';
import { newLaptop, teamTab } from '../stores/laptop.ts';
import { openTeam } from './team.ts';

test.each(allViews().map(({ language }) => language.code))(
  'a summary tells what sessions left behind, and nothing of them where they left nothing (%s)',
  async (code) => {
    const tab = await openTeam();
    const t = createTranslate(currentEdition().strings.get(code) ?? {}, code);
    const session = sessionCanvas(viewIn(code));
    const summary = () => {
      const canvases = canvasesIn({ canvases: [], session }, tab.prototype);
      const document = exportedDocument('id', 'title', canvases, readerOf(tab.prototype));
      return markdown(document, summaryLabels(sheetWords(t, code), new Date()));
    };
    expect(summary()).not.toContain(session.title);
    tab.prototype.add('session', 'decisions', [{ text: 'Elke maandag een kring' }]);
    tab.prototype.add('session', 'parking', [{ text: 'De poort' }]);
    for (const words of [session.title, 'Elke maandag een kring', 'De poort'])
      expect(summary()).toContain(words);
  },
);

test('paper of all canvases carries what sessions left behind, and neither blank paper nor one canvas does', async () => {
  const tab = await openTeam();
  const { session } = workshopFrame(viewIn('nl'));
  const library = { canvases: [], session: sessionCanvas(viewIn('nl')) };
  const printed = (what: string, filled: boolean) =>
    chosenContents({ what, filled, paper: 'a4' }, library, readerOf(tab.prototype)).map(
      ({ canvas, panels }) => [canvas.id, panels.flatMap(({ items }) => items.map(({ text }) => text))],
    );
  expect(printed(everyCanvas, true)).toEqual([]);
  tab.prototype.add('session', 'decisions', [{ text: 'Elke maandag een kring' }]);
  expect(printed(everyCanvas, true)).toEqual([[session.id, ['Elke maandag een kring']]]);
  expect([...printed(everyCanvas, false), ...printed('five-questions', true)]).toEqual([]);
});

test('the report of a merge calls decisions by name, and tells of a consent round only how many answers came', async () => {
  const laptop = newLaptop();
  const tab = await teamTab(laptop, 'one');
  const file = await subgroupFile(tab, 'subgroup.json', ({ prototype }) => {
    prototype.add('session', 'decisions', [{ text: 'Elke maandag een kring' }]);
    const [proposal = ''] = prototype.add('session', 'consent', [{ text: 'Voorstel' }]);
    prototype.add(
      'session',
      'consent',
      [1, 2, 3].map((value) => ({ value, group: proposal })),
    );
  });
  await tab.merging.reviewFiles([file]);
  await tab.merging.confirm();
  const { comparison } = tab.merging.report.get() ?? {};
  if (!comparison) throw new Error('There is no report.');
  const { canvases, session } = workshopFrame(viewIn('nl'));
  const [told, ...others] = changeList(comparison, [...canvases, session]);
  expect(others).toEqual([]);
  expect(told?.title).toBe(session.title);
  const fields = new Map(told?.regions.map(({ region, field, cards }) => [region, [field, cards.length]]));
  expect(Object.fromEntries(fields)).toEqual({ decisions: ['cards', 1], consent: ['rating', 4] });
  await laptop.off();
});
