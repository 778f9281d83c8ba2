import { addCards, fileOf, newLaptop, type Tab } from './laptop.ts';

/** The file that a team downloads on another laptop, once it has done something there. */
async function fileFrom(name: string, act: (team: Tab) => Promise<unknown>): Promise<File> {
  const here = globalThis.indexedDB;
  const other = newLaptop();
  const team = other.tab();
  await act(team);
  await team.saving.download();
  await other.off();
  globalThis.indexedDB = here;
  return fileOf(name, team.downloads.at(-1)?.bytes ?? '');
}

/** The file of a team that began a prototype of its own on another laptop. */
export function ownFile(name: string, title: string, ...cards: readonly string[]): Promise<File> {
  return fileFrom(name, async (team) => {
    await team.prototype.openFromAddress('nl');
    team.prototype.setTitle(title);
    addCards(team, ...cards);
  });
}

/** The file of a team that went on with a file on another laptop. */
export function continuedFile(name: string, start: File, act: (team: Tab) => void): Promise<File> {
  return fileFrom(name, async (team) => {
    await team.saving.openFiles([start]);
    act(team);
  });
}

/** The file of a subgroup that started from what is open in a tab, and did something on its own laptop. */
export async function subgroupFile(tab: Tab, name: string, act: (team: Tab) => void): Promise<File> {
  await tab.saving.download();
  return continuedFile(name, fileOf('start.json', tab.downloads.at(-1)?.bytes ?? ''), act);
}
