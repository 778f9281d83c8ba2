import { cpus, freemem, loadavg, totalmem } from 'node:os';
import type { Browser } from 'playwright-core';

/** What stands above every table: without it a figure says nothing. */
export function describeMachine(browser: Browser, date: Date): string {
  const processors = cpus();
  const gigabytes = (bytes: number) => `${(bytes / 2 ** 30).toFixed(1)} GiB`;
  return [
    date.toISOString().slice(0, 10),
    `${processors.length} cores of ${processors[0]?.model.trim() ?? 'an unknown processor'}`,
    `${gigabytes(totalmem())} memory (${gigabytes(freemem())} free)`,
    `load ${loadavg()[0]?.toFixed(1)} at the start`,
    `${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
    `Chromium ${browser.version()}`,
  ].join(', ');
}
