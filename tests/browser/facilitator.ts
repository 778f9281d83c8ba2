import type { Page } from 'playwright-core';
import { createAddresses } from '../../src/guide/addresses.ts';
import type { Visitor } from './visitor.ts';
import type { TestLanguage } from './words.ts';

/** What a facilitator does with a session, in the words of a language. */
export interface Facilitator {
  readonly console: Page;
  /** Opens the page of a session, with a prototype when its id is given, and waits until it can begin. */
  goTo(session: string, prototype?: string): Promise<void>;
  /** Begins the session. */
  begin(): Promise<void>;
  /** Stops the session, and says yes when it asks. */
  stop(): Promise<void>;
  /** Opens the projector with the console's button; 1920 by 1080. */
  openProjector(): Promise<Page>;
  /** Goes to a session, begins it and opens the projector. */
  beginWithProjector(session: string): Promise<Page>;
  /** Presses a button of the console by its words. */
  press(name: string): Promise<void>;
  /** Goes to a step by its title. */
  goToStep(title: string): Promise<void>;
  /** Opens a tool and writes lines in it, a card each. */
  write(tool: string, lines: readonly string[]): Promise<void>;
  /** Puts a region of a canvas on the screen by its title, or the whole canvas. */
  show(canvas: string, name: string): Promise<void>;
  /** Id of the open prototype. */
  prototype(): Promise<string>;
}

/** Paths of sessions and of the projector in a language, without a slash in front. */
export function facilitatePaths(language: TestLanguage) {
  const addresses = createAddresses(language.edition, language.code, '/');
  return {
    session: (id: string) => addresses.session(id).slice(1),
    screen: addresses.place('screen').slice(1),
  };
}

/** A facilitator with a visitor's browser, in one language. */
export function facilitatorOf(visitor: Visitor, language: TestLanguage): Facilitator {
  const { t } = language;
  const { page, context } = visitor;
  const press = async (name: string) => {
    await page.locator('.console').getByRole('button', { name, exact: true }).first().click();
  };
  const facilitator: Facilitator = {
    console: page,
    async goTo(session, prototype) {
      const path = facilitatePaths(language).session(session);
      await visitor.goto(prototype === undefined ? path : `${path}?p=${prototype}`);
      await page.locator('.prepare .button-primary:enabled, .console').waitFor({ timeout: 60_000 });
    },
    async begin() {
      await page.getByRole('button', { name: t('facilitate.begin') }).click();
      await page.locator('.console').waitFor();
    },
    async stop() {
      await press(t('facilitate.finish'));
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('facilitate.finish'), exact: true })
        .click();
      await page.locator('.prepare').waitFor();
    },
    async openProjector() {
      const opened = context.waitForEvent('page');
      await page.locator('.control-screen').click();
      const projector = await opened;
      await projector.setViewportSize({ width: 1920, height: 1080 });
      await projector.locator('.stage').waitFor({ timeout: 60_000 });
      return projector;
    },
    async beginWithProjector(session) {
      await facilitator.goTo(session);
      await facilitator.begin();
      return await facilitator.openProjector();
    },
    press,
    async show(canvas, name) {
      await press(t('facilitate.panel.show'));
      const tool = page.locator('.console-tool');
      await tool.locator('select').first().selectOption(canvas);
      await tool.getByRole('button', { name, exact: true }).click();
    },
    async goToStep(title) {
      await page.locator('.agenda-rail').getByRole('button', { name: title }).first().click();
    },
    async write(tool, lines) {
      await press(tool);
      const field = page.locator('.console-tool .scribe input');
      await field.click();
      for (const line of lines) {
        await page.keyboard.insertText(line);
        await page.keyboard.press('Enter');
      }
    },
    prototype: () => page.evaluate(() => new URLSearchParams(window.location.search).get('p') ?? ''),
  };
  return facilitator;
}

/** The texts of the cards on the page that the projector shows now. */
export function shownCards(projector: Page): Promise<string[]> {
  return projector.locator('.stage-page .stage-card-text').allInnerTexts();
}
