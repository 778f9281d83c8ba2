import { languageOfText } from './language-of-text.ts';

/** A new element for Sätteri, empty. */
interface NewElement {
  readonly type: 'element';
  readonly tagName: string;
  readonly properties: Record<string, string | number | string[]>;
  readonly children: never[];
}

/** What we use of the visitor's context. */
interface TableContext {
  readonly fileURL: URL | undefined;
  textContent(node: object): string;
  replaceNode(node: object, other: NewElement): void;
  wrapNode(node: object, wrapper: NewElement): void;
}

/**
 * A plugin for Sätteri that lets a wide table scroll by itself, with the keyboard too, and makes an empty heading
 * the plain cell that it is. `nameIn` gives the name of such a group in the language of the text.
 */
export function tablePlugin(nameIn: (language: string) => string) {
  return {
    name: 'amore-tables',
    element: [
      {
        filter: ['table'],
        visit(node: object, context: TableContext): void {
          if (!context.fileURL) return;
          const language = languageOfText(context.fileURL);
          context.wrapNode(node, {
            type: 'element',
            tagName: 'div',
            properties: { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: nameIn(language) },
            children: [],
          });
        },
      },
      {
        filter: ['th'],
        visit(node: object, context: TableContext): void {
          if (context.textContent(node).trim() !== '') return;
          context.replaceNode(node, { type: 'element', tagName: 'td', properties: {}, children: [] });
        },
      },
    ],
  };
}
