import type { ReactNode } from 'react';
import type { Translate } from '../../../i18n/translate.ts';

/** A piece of a panel that always stands on one sheet as a whole. */
export interface Block {
  readonly key: string;
  readonly node: ReactNode;
  /** Whether it takes the whole width of its panel; else it stands beside others. */
  readonly wide?: boolean;
  /** Whether it begins a new line of blocks. */
  readonly begins?: boolean;
  /** Whether it belongs with what follows, as a heading does. */
  readonly keep?: boolean;
  /** Whether it takes the height that is left, as lines to write on do. */
  readonly grows?: boolean;
}

/** The words that a sheet needs. */
export interface SheetWords {
  readonly t: Translate;
  readonly locale: string;
  /** A year, a month or a day in words. */
  readonly moment: (moment: string) => string;
}
