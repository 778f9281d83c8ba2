import type { HastPluginDefinition } from 'satteri';
import { languageOfText } from './language-of-text.ts';

/**
 * A plugin for Sätteri that lets a wide table scroll by itself, with the keyboard too, and makes an empty heading
 * the plain cell that it is; the others name their column. `nameIn` gives the name of such a group in the language of the text.
 */
export function tablePlugin(nameIn: (language: string) => string): HastPluginDefinition {
  return {
    name: 'amore-tables',
    element: [
      {
        filter: ['table'],
        visit(node, context) {
          if (!context.fileURL) return;
          const name = nameIn(languageOfText(context.fileURL));
          context.wrapNode(node, {
            type: 'element',
            tagName: 'div',
            properties: { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: name },
            children: [],
          });
        },
      },
      {
        filter: ['th'],
        visit(node, context) {
          if (context.textContent(node).trim() !== '') context.setProperty(node, 'scope', 'col');
          else context.replaceNode(node, { type: 'element', tagName: 'td', properties: {}, children: [] });
        },
      },
    ],
  };
}
