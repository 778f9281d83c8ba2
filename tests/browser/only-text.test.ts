import { inject } from 'vitest';
import { expectOnlyText, hostileTexts, scriptPayloads } from './hostile-texts.ts';
import { teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { edition, inLanguage, languages } from './words.ts';

const dutch = inLanguage('nl');
const { t } = dutch;

/** A payload by number, over and over again. */
const payload = (at: number) => scriptPayloads[at % scriptPayloads.length] ?? '';

/** What somebody could send to a team: a file in which every text, name and id is a payload. */
function hostileFile(): Buffer {
  let at = 0;
  const next = () => payload(at++);
  const items = edition.canvases.flatMap((canvas) =>
    canvas.regions.flatMap((region) =>
      [1, 2, 3].map((n) => ({
        id: `${next()}${canvas.id}${region.id}${n}`,
        canvas: canvas.id,
        region: region.id,
        order: `a${n}`,
        text: next(),
        alternatives: n === 3 ? [next()] : [],
        evidence: next(),
        owner: next(),
        color: next(),
        kind: next(),
        rater: next(),
        group: next(),
        serves: [next()],
        date: '2026-11-23',
        start: '2026',
        end: '2027',
        value: 2,
        round: 1,
        chosen: n === 1,
        x: 0.5,
        y: 0.5,
        low: 1,
        middle: 2,
        high: 3,
        votes: 2,
        [next()]: next(),
        'own-proto': { polluted: 'yes' },
      })),
    ),
  );
  const json = JSON.stringify({
    format: 'amore-prototype',
    version: 1,
    id: 'hostile',
    title: '<img src=x onerror=ran=1>',
    language: '<script>ran=1</script>',
    createdAt: '2026-11-22T09:00:00.000Z',
    savedAt: '2026-11-22T09:00:00.000Z',
    madeWith: { edition: next(), build: next() },
    items: [...items, { id: 'elsewhere', canvas: next(), region: next(), text: next() }],
    removed: [],
    settings: {
      [next()]: next(),
      'own-proto': { polluted: 'yes' },
      constructor: { prototype: { polluted: 'yes' } },
    },
    'own-proto': { polluted: 'yes' },
  });
  return Buffer.from(json.replaceAll('"own-proto"', '"__proto__"'));
}

test('a text that has become an element is seen', async ({ visitor }) => {
  await visitor.goto('');
  await expectOnlyText(visitor.page);
  for (const text of ['<img src=x onerror=ran=1>', '<a href="javascript:ran=1">x</a>', '<iframe></iframe>']) {
    await visitor.page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), text);
    await expect(expectOnlyText(visitor.page)).rejects.toThrow();
    await visitor.page.evaluate(() => document.body.lastElementChild?.remove());
  }
  // The policy stops what would run, and the missing picture is told: that is what is looked at here.
  visitor.complaints.length = 0;
});

const typed = hostileTexts.filter((text) => text.trim() !== '' && !text.includes('\0'));
const third = Math.ceil(typed.length / 3);

test.for([0, 1, 2])(
  '485 naughty strings and the payloads, typed into cards, come back unchanged from the file: part %i',
  { timeout: 900_000 },
  async (part, { visitor }) => {
    const { page } = visitor;
    const texts = typed.slice(part * third, (part + 1) * third);
    expect(texts.length).toBeGreaterThan(180);
    const team = teamOf(visitor, dutch);
    await team.goToCanvas('five-questions');
    await team.write('five-questions', 'why', texts);
    await expectOnlyText(page);
    const file = JSON.parse((await team.download()).bytes.toString('utf8'));
    expect(file.items.map((item: { text: string }) => item.text)).toEqual(texts);
    await page.reload();
    await team.ready();
    await expectOnlyText(page);
  },
);

test('a file full of payloads is text on every page that shows it', async ({ visitor, another }) => {
  const { page } = visitor;
  const team = teamOf(visitor, dutch);
  await visitor.goto(dutch.workshop);
  await team.open({ name: '"><img src=x onerror=ran=1>.amore.json', bytes: hostileFile() });
  await page.waitForURL(/[?&]p=hostile/);
  await page.locator('[aria-busy="false"]').first().waitFor();
  await expectOnlyText(page);
  const id = new URL(page.url()).searchParams.get('p');
  const withIt = (path: string) => visitor.goto(`${path}?p=${encodeURIComponent(id ?? '')}`);
  for (const canvas of edition.canvases) {
    await withIt(dutch.canvas(canvas.id));
    await page.locator('[aria-busy="false"]').first().waitFor();
    await expectOnlyText(page);
    if (canvas.id === 'five-questions')
      await expect.poll(async () => (await team.texts(canvas.id, 'why')).length).toBeGreaterThanOrEqual(3);
  }
  for (const guide of edition.pages.filter((one) => one.canvas !== undefined)) {
    await visitor.goto(dutch.page(guide.id));
    await expectOnlyText(page);
  }
  await visitor.goto('herstel/');
  await page.locator('.stored').first().waitFor();
  await page.getByRole('button', { name: t('recover.wipe-button') }).click();
  await page.getByRole('group', { name: t('recover.wipe') }).waitFor();
  await expectOnlyText(page);
  for (const session of edition.sessions) {
    await withIt(`${edition.site.languages[0]?.places.facilitate}/${session.url['nl']}/`);
    await expectOnlyText(page);
  }

  const file = await (async () => {
    await withIt(dutch.canvas('five-questions'));
    await team.ready();
    return team.download();
  })();
  const colleague = teamOf(await another(), dutch);
  await colleague.visitor.goto(dutch.workshop);
  await colleague.open({ ...file, name: 'again.amore.json' });
  await colleague.page.waitForURL(/[?&]p=hostile/);
  await expectOnlyText(colleague.page);
}, 600_000);

test('what cannot be opened is told as text', async ({ visitor }) => {
  const team = teamOf(visitor, dutch);
  await visitor.goto(dutch.workshop);
  for (const bytes of ['', '<svg onload=ran=1>', '{"format":"<img src=x onerror=ran=1>"}', '[1,2']) {
    await team.open({ name: '"><img src=x onerror=ran=1>.json', bytes: Buffer.from(bytes) });
  }
  await expect.poll(() => visitor.page.locator('.notice').count()).toBe(4);
  await expectOnlyText(visitor.page);
});

test('pasted lines are text', async ({ visitor }) => {
  const { page } = visitor;
  const team = teamOf(visitor, dutch);
  await team.goToCanvas('five-questions');
  await team.write('five-questions', 'why', ['x']);
  await team
    .region('five-questions', 'why')
    .getByRole('button', { name: t('app.card.add'), exact: true })
    .last()
    .click();
  await page.evaluate((lines) => {
    const data = new DataTransfer();
    data.setData('text/plain', lines.join('\n'));
    data.setData('text/html', lines.join(''));
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, scriptPayloads);
  await page.getByRole('dialog').waitFor();
  await expectOnlyText(page);
  await page.getByRole('button', { name: t('app.lines.split', { count: scriptPayloads.length }) }).click();
  await expectOnlyText(page);
});

test.for(languages)(
  'addresses and searches are text, in $code',
  { timeout: 900_000 },
  async (language, { visitor }) => {
    const { page } = visitor;
    const chosen = scriptPayloads.filter((_, at) => at % 9 === 0);
    for (const text of chosen) {
      const code = encodeURIComponent(text);
      await visitor.goto(`${language.canvas('five-questions')}?p=${code}#${code}`);
      await page.locator('[aria-busy="false"]').first().waitFor();
      await expectOnlyText(page);
    }
    const chart = language.page('why/workload');
    await visitor.goto(
      `${chart}?rows=${encodeURIComponent(chosen.join('.'))}&level=${encodeURIComponent(payload(5))}`,
    );
    await expectOnlyText(page);
    await page.keyboard.press('Control+k');
    const status = page.locator('.search-status');
    for (const text of chosen) {
      // Emptied, so that what it says next is said of this text.
      await status.evaluate((element) => element.replaceChildren());
      await page.locator('#search-words').fill(`${text} prototype`);
      await expect.poll(() => status.textContent()).not.toBe('');
      await expectOnlyText(page);
    }
    // A name that no page has: its address is said to lead nowhere, as text.
    await page.goto(`${inject('site')}${encodeURIComponent(payload(5))}/`);
    await expectOnlyText(page);
    visitor.complaints.splice(
      0,
      visitor.complaints.length,
      ...visitor.complaints.filter((one) => !/404/.test(one)),
    );
  },
);
