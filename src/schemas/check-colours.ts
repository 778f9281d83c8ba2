import type { ContentProblem } from './content-problem.ts';
import { contrast, onColour } from './contrast.ts';
import type { Edition } from './edition.ts';

/** What text keeps from its ground (WCAG 2.2, level AA). */
const enough = 4.5;

/** Ink, soft ink and paper of both themes, as in `src/styles/tokens.css`. */
const themes = {
  light: { inks: ['#1d1a3d', '#55526e'], paper: '#ffffff' },
  dark: { inks: ['#f1effa', '#b8b4d2'], paper: '#15132b' },
} as const;

/** Tells own colours on which, or in which, text would be hard to read. */
export function checkColours({ site }: Pick<Edition, 'site'>): ContentProblem[] {
  return Object.entries(site.colours).flatMap(([name, { full, deep, wash, card }]) => {
    const tell = (key: string, value: string, ratio: number, remedy: string): ContentProblem[] =>
      ratio >= enough
        ? []
        : [
            {
              file: 'content/site.yaml',
              field: `colours.${name}.${key}`,
              expected: `Text would be hard to read with ${value}: contrast ${ratio.toFixed(1)} to 1, at least ${enough} is needed.`,
              remedy,
            },
          ];
    return [
      ...tell('full', full, contrast(onColour(full), full), 'Choose a darker or a lighter colour.'),
      ...tell('card', card, contrast(themes.light.inks[0], card), 'Choose a lighter colour.'),
      ...(['light', 'dark'] as const).flatMap((theme) => {
        const { inks, paper } = themes[theme];
        const lowest = (ground: string, texts: readonly string[]) =>
          Math.min(...texts.map((text) => contrast(text, ground)));
        const [further, nearer] = theme === 'light' ? ['darker', 'lighter'] : ['lighter', 'darker'];
        return [
          ...tell(
            `deep.${theme}`,
            deep[theme],
            Math.min(contrast(deep[theme], paper), contrast(deep[theme], wash[theme])),
            `Choose a ${further} colour: it is text on paper and on the wash.`,
          ),
          ...tell(`wash.${theme}`, wash[theme], lowest(wash[theme], inks), `Choose a ${nearer} colour.`),
        ];
      }),
    ];
  });
}
