import type { Page } from 'playwright-core';
import type { Edition } from '../../src/schemas/edition.ts';
import type { Region } from '../../src/schemas/region.ts';
import { type Action, enter } from './canvas-actions.ts';
import { prototypeActions } from './prototype-actions.ts';
import type { TestLanguage } from './words.ts';

/** What is done in fields of other kinds, and to prototypes, by canvas; each canvas is empty at first. */
export function otherActions(
  language: TestLanguage,
): readonly { canvas: string; actions: readonly Action[] }[] {
  const { code, edition, t } = language;
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const inDialog = (page: Page, name: string | RegExp) =>
    page.getByRole('dialog').getByRole('button', { name }).first();
  const added = t('app.announce.added', { count: 1 });
  const write = (place: string, text: string) => async (page: Page) => {
    await enter(page.locator(place).first());
    await page.keyboard.type(text);
    await page.keyboard.press('Escape');
  };
  const tasks: Action[] = [
    { what: 'a task', act: write('#kick-off .card-add', 'Zaal'), near: '#kick-off .task', says: [added] },
    {
      what: 'who, when and done',
      act: async (page) => {
        await page.locator('.task input[type="text"]').focus();
        await page.keyboard.type('directie');
        await page.keyboard.press('Tab');
        await page.keyboard.type('01022027');
        await page.locator('.task-tick input').focus();
        await page.keyboard.press('Space');
      },
      near: '.task-tick',
    },
  ];
  const counts: Action[] = [
    {
      what: 'a moment',
      act: (page) => enter(page.locator('#moments .card-add')),
      near: '.count-input',
      says: [t('app.announce.added-moment')],
    },
    {
      what: 'the moment removed',
      act: (page) => enter(page.locator('.count-moment > button')),
      near: '#moments .card-add',
      says: [t('app.announce.removed-moment')],
    },
  ];
  const rating: Action[] = [
    {
      what: 'alone',
      act: (page) => enter(button(page, t('app.rating.one-by-one'))),
      near: '.rating-ways',
    },
    {
      what: 'marked and passed on',
      act: async (page) => {
        for (const choice of await page.locator('.rating-one').all()) {
          await choice.locator('input').first().focus();
          await page.keyboard.press('Space');
        }
        await enter(button(page, t('app.rating.done')));
      },
      near: '.rating-pass',
    },
    {
      what: 'the next person',
      act: (page) => enter(button(page, t('app.rating.next-person'))),
      near: '.rating-one:first-of-type',
    },
    {
      what: 'a hand counted and taken back',
      act: async (page) => {
        await enter(button(page, t('app.rating.tally')));
        await enter(page.locator('.rating-count button').last());
        await enter(page.locator('.rating-count').last().locator('button').first());
      },
      near: '.rating-count',
      says: ['1', '0'],
    },
    { what: 'shown', act: (page) => enter(button(page, t('app.rating.reveal'))), near: '.rating-ways' },
    {
      what: 'the next round',
      act: (page) => enter(button(page, t('app.rating.next-round', { round: 2 }))),
      near: '.rating-ways',
      says: [t('app.rating.round', { round: 2 })],
    },
  ];
  const { horizontal, vertical, corners } = field(edition, 'challenges', 'matrix');
  const at = (x: number, y: number) =>
    t('app.matrix.at-corner', {
      corner: corners?.topRight[code] ?? '',
      horizontal: horizontal.title[code] ?? '',
      vertical: vertical.title[code] ?? '',
      x,
      y,
    });
  const matrix: Action[] = [
    {
      what: 'a card',
      act: write('#challenges .card-add', 'Minder mail'),
      near: '.matrix-waiting .card',
      says: [added],
    },
    {
      what: 'laid from a list',
      act: async (page) => {
        await enter(button(page, t('app.card.move-named', { card: 'Minder mail' })));
        await page.locator('[data-choice="horizontal"]').selectOption('0.9');
      },
      near: '[data-choice="horizontal"]',
      says: [at(90, 50)],
    },
    {
      what: 'left with Escape',
      act: (page) => page.keyboard.press('Escape'),
      near: '.matrix-cards .card',
    },
    {
      what: 'moved by an arrow',
      act: (page) => page.keyboard.press('Alt+ArrowLeft'),
      near: '.matrix-cards .card',
      says: [at(85, 50)],
    },
  ];
  const timeline: Action[] = [
    {
      what: 'an entry',
      act: write('[data-drop-slot$="-10"] button', 'Forum'),
      near: '.timeline-entries .card',
      says: [added],
    },
    {
      what: 'moved to another month',
      act: async (page) => {
        await enter(button(page, t('app.card.move-named', { card: 'Forum' })));
        await page.locator('[data-choice="start"]').focus();
        await page.keyboard.press('ArrowDown');
      },
      near: '[data-drop-slot$="-11"] [data-choice="start"]',
    },
    {
      what: 'left with Escape',
      act: (page) => page.keyboard.press('Escape'),
      near: '[data-drop-slot$="-11"] .card',
    },
    {
      what: 'on a day in another month',
      act: async (page) => {
        await enter(button(page, t('app.card.move-named', { card: 'Forum' })));
        await page.locator('.popover .day').focus();
        await page.keyboard.type('12122026');
        await page.keyboard.press('Escape');
      },
      near: '[data-drop-slot$="-12"] .card',
    },
  ];
  const collect: Action[] = [
    {
      what: 'chosen by hand, and back',
      act: async (page) => {
        await enter(page.locator('#principles').getByRole('button', { name: t('app.collect.choose') }));
        await enter(inDialog(page, t('app.dialog.ready')));
      },
      near: '#principles',
    },
  ];
  return [
    { canvas: 'prototype', actions: collect },
    { canvas: 'warm-start', actions: tasks },
    { canvas: 'screening', actions: counts },
    { canvas: 'amore-check', actions: rating },
    { canvas: 'challenges', actions: matrix },
    { canvas: 'three-years', actions: timeline },
    { canvas: 'principles', actions: prototypeActions(language) },
  ];
}

/** The first region of a kind on a canvas, as content has it. */
function field<Field extends Region['field']>(edition: Edition, canvas: string, kind: Field) {
  const regions = edition.canvases.find(({ id }) => id === canvas)?.regions ?? [];
  const found = regions.find((region): region is Extract<Region, { field: Field }> => region.field === kind);
  if (!found) throw new Error(`The canvas ${canvas} has no ${kind}.`);
  return found;
}
