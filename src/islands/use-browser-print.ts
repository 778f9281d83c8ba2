import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What somebody prepared for the printer with a button of the page: that is printed, and nothing is added to it. */
const prepared = ':root[data-print], body > .sheets > .sheet, body > .printed-report';

/**
 * Whether the page is being printed by the browser's own menu or keys, and no button of the page prepared anything else. What
 * is drawn while it is true is there before the browser lays out the paper; it must not wait for anything. Meanwhile the root
 * carries `name` as `data-print`, for the style sheet.
 */
export function useBrowserPrint(name: string): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const root = document.documentElement;
    const begin = () => {
      if (document.querySelector(prepared)) return;
      root.dataset['print'] = name;
      flushSync(() => setPrinting(true));
    };
    const end = () => {
      if (root.dataset['print'] === name) delete root.dataset['print'];
      setPrinting(false);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      end();
    };
  }, [name]);
  return printing;
}
