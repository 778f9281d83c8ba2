import type { Page } from 'playwright-core';
import { type Action, enter } from './canvas-actions.ts';
import type { TestLanguage } from './words.ts';

/** What is done to the prototypes on a device and the versions of one; the one that is open is called De Linde at first. */
export function prototypeActions({ t }: TestLanguage): readonly Action[] {
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const inDialog = (page: Page, name: string | RegExp) =>
    page.getByRole('dialog').getByRole('button', { name }).first();
  const inBarMenu = async (page: Page, name: string) => {
    await enter(button(page, t('app.menu')));
    await enter(page.locator('.popover').getByRole('button', { name, exact: true }));
  };
  return [
    {
      what: 'the list of prototypes',
      act: (page) => inBarMenu(page, t('app.prototypes.here')),
      near: 'dialog',
    },
    {
      what: 'renamed',
      act: async (page) => {
        await enter(page.locator('dialog [data-rename]').first());
        await page.keyboard.press('Control+a');
        await page.keyboard.type('De Es');
        await page.keyboard.press('Enter');
      },
      near: 'dialog [data-rename]',
      says: [t('app.announce.renamed', { title: 'De Es' })],
    },
    {
      what: 'not renamed after all',
      act: async (page) => {
        await enter(page.locator('dialog [data-rename]').first());
        await page.keyboard.press('Escape');
      },
      near: 'dialog [data-rename]',
    },
    {
      what: 'copied',
      act: (page) => enter(inDialog(page, t('app.prototypes.duplicate-named', { title: 'De Es' }))),
      near: 'dialog .prototype-row',
      says: [t('app.announce.copied', { title: t('app.prototype.copy-of', { title: 'De Es' }) })],
    },
    {
      what: 'the copy removed',
      act: (page) =>
        enter(
          inDialog(
            page,
            t('app.prototypes.remove-named', { title: t('app.prototype.copy-of', { title: 'De Es' }) }),
          ),
        ),
      near: 'dialog .prototypes-removed',
      says: [t('app.announce.prototype-removed', { title: t('app.prototype.copy-of', { title: 'De Es' }) })],
    },
    {
      what: 'put back',
      act: (page) => enter(inDialog(page, t('app.put-back'))),
      near: 'dialog .prototype-row',
      says: [t('app.announce.prototype-back', { title: t('app.prototype.copy-of', { title: 'De Es' }) })],
    },
    { what: 'closed', act: (page) => page.keyboard.press('Escape'), near: '.bar-actions [aria-expanded]' },
    {
      what: 'a version kept',
      act: async (page) => {
        await inBarMenu(page, t('app.versions.title'));
        await page.locator('.versions-keep input').focus();
        await page.keyboard.type('eerste');
        await page.keyboard.press('Enter');
      },
      near: '.versions-keep',
      says: [t('app.versions.kept', { name: 'eerste' })],
    },
    { what: 'left', act: (page) => page.keyboard.press('Escape'), near: '.bar-actions [aria-expanded]' },
    {
      what: 'printing and sharing, and back',
      act: async (page) => {
        await enter(page.locator('.bar-print'));
        await page.getByRole('dialog').waitFor();
        await page.keyboard.press('Escape');
      },
      near: '.bar-print',
    },
  ];
}
