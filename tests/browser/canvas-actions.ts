import type { Locator, Page } from 'playwright-core';
import type { TestLanguage } from './words.ts';

/** Something that a team does with keys alone. */
export interface Action {
  readonly what: string;
  /** Does it; a control is reached by giving it the focus, as a walk with Tab would. */
  readonly act: (page: Page) => Promise<void>;
  /** Where the focus must be afterwards, as a selector of what holds it or is it. */
  readonly near: string;
  /** What a screen reader is told, each once. */
  readonly says?: readonly string[];
}

/** Gives a control the focus and presses Enter. */
export async function enter(control: Locator, key = 'Enter'): Promise<void> {
  await control.focus();
  await control.page().keyboard.press(key);
}

const typed = async (page: Page, ...lines: string[]) => {
  for (const [at, line] of lines.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
  await page.keyboard.press('Escape');
};

/** What is done to cards, statements, and the whole of a canvas; on the canvas of the five questions, empty at first. */
export function cardActions({ t, region }: TestLanguage): readonly Action[] {
  const named = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const grip = (page: Page, card: string) => named(page, t('app.card.move-named', { card }));
  const more = (page: Page, card: string) => named(page, t('app.card.more-named', { card }));
  const row = (page: Page, name: string) => page.locator('.popover').getByRole('button', { name });
  const inMenu = async (page: Page, card: string, name: string) => {
    await enter(more(page, card));
    await enter(row(page, name));
  };
  const inDialog = (page: Page, name: string | RegExp) =>
    page.getByRole('dialog').getByRole('button', { name });
  const card = (text: string) => `.card:has(.card-text:text-is("${text}"))`;
  const added = t('app.announce.added', { count: 1 });
  const why = region('five-questions', 'why').title;
  const moved = (position: string, total: string) =>
    t('app.announce.moved', { position, total, region: why });
  return [
    {
      what: 'write three cards',
      act: async (page) => {
        await enter(page.locator('#why .card-add').first());
        await typed(page, 'Een', 'Twee', 'Drie');
      },
      near: card('Drie'),
      says: [added, added, added],
    },
    {
      what: 'write on',
      act: async (page) => {
        await page.keyboard.press('Enter');
        await typed(page, ' keer');
      },
      near: card('Drie keer'),
    },
    {
      what: 'a place earlier',
      act: async (page) => {
        await enter(grip(page, 'Twee'));
        await enter(row(page, t('app.move.earlier')));
      },
      near: card('Twee'),
      says: [moved('1', '3')],
    },
    {
      what: 'leave the menu with Escape',
      act: async (page) => {
        await enter(more(page, 'Een'));
        await page.keyboard.press('Escape');
      },
      near: `${card('Een')} [aria-expanded="false"]`,
    },
    {
      what: 'a colour',
      act: async (page) => {
        await enter(more(page, 'Een'));
        await enter(page.locator('.popover .swatch').last());
      },
      near: '.popover .swatch[aria-pressed="true"]',
    },
    {
      what: 'walk out of the menu with Tab, which closes it',
      act: async (page) => {
        await page.locator('.popover button').last().focus();
        await page.keyboard.press('Tab');
        await page.locator('.popover').waitFor({ state: 'detached' });
      },
      near: '#why button',
    },
    {
      what: 'a dot',
      act: (page) => enter(named(page, t('app.votes.more', { card: 'Een' }))),
      near: card('Een'),
      says: [t('app.announce.votes', { count: 1 })],
    },
    {
      what: 'under another card',
      act: async (page) => {
        await inMenu(page, 'Een', t('app.group.under'));
        await enter(inDialog(page, 'Twee'));
      },
      near: card('Een'),
      says: [t('app.announce.grouped', { heading: 'Twee' })],
    },
    {
      what: 'the group apart',
      act: (page) => inMenu(page, 'Twee', t('app.group.dissolve')),
      near: card('Twee'),
      says: [t('app.announce.ungrouped')],
    },
    {
      what: 'remove',
      act: async (page) => {
        await page.locator(`${card('Een')} .card-text`).focus();
        await page.keyboard.press('Delete');
      },
      near: '#why .card',
      says: [t('app.announce.removed', { count: 1 })],
    },
    {
      what: 'put back from the notice',
      act: (page) => enter(named(page, t('app.put-back'))),
      near: card('Een'),
      says: [t('app.announce.undone')],
    },
    {
      what: 'undo and redo in the bar',
      act: async (page) => {
        await enter(named(page, t('app.undo')));
        await enter(named(page, t('app.redo')));
      },
      near: '.bar-actions',
      says: [t('app.announce.undone'), t('app.announce.redone')],
    },
    {
      what: 'leave the ways to move with Escape',
      act: async (page) => {
        await enter(grip(page, 'Twee'));
        await enter(row(page, t('app.move.to')));
        await page.keyboard.press('Escape');
      },
      near: card('Twee'),
    },
    {
      what: 'to another region',
      act: async (page) => {
        await enter(grip(page, 'Twee'));
        await enter(row(page, t('app.move.to')));
        await enter(inDialog(page, new RegExp(`^${region('five-questions', 'tasks').title}`)).first());
      },
      near: card('Twee'),
      says: [
        t('app.announce.moved-region', {
          region: region('five-questions', 'tasks').title,
          position: '1',
          total: '1',
        }),
      ],
    },
    {
      what: 'erase the only card of a region',
      act: async (page) => {
        await inMenu(page, 'Twee', t('app.wipe.open'));
        await enter(inDialog(page, t('app.wipe.confirm')));
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      },
      near: '#tasks .card-add',
      says: [t('app.wipe.working'), t('app.announce.wiped')],
    },
    {
      what: 'a sentence',
      act: async (page) => {
        await enter(page.locator('#vision').getByRole('button', { name: t('app.statement.add-first') }));
        await page.keyboard.type('blijft niemand alleen');
        await page.keyboard.press('Enter');
      },
      near: '#vision .statement',
      says: [added],
    },
    {
      what: 'the sentence chosen',
      act: (page) => enter(page.locator('#vision .statement .card-foot > .control')),
      near: '#vision .statement-chosen',
      says: [t('app.announce.chosen')],
    },
  ];
}
