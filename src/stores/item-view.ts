/** An item as a card on the screen shows it: one value per field, the stamps left out. */
export interface ItemView {
  readonly id: string;
  readonly canvas: string;
  readonly region: string;
  /** The text to show; the first of `alternatives` while a choice is open. */
  readonly text: string;
  /** All texts that stand while two or more await a choice, in code-unit order; else empty. */
  readonly alternatives: readonly string[];
  /** Name of the card's colour, when it has one of its own. */
  readonly color: string | undefined;
  /** Dots in all. */
  readonly votes: number;
  /** Id of the heading card under which this card stands. */
  readonly group: string | undefined;
  /** Whether this statement is the chosen one. */
  readonly chosen: boolean;
  /** Every other field by its name in the file (`x`, `value`, `owner`, `serves` …), as plain JSON. */
  readonly fields: Readonly<Record<string, unknown>>;
}
