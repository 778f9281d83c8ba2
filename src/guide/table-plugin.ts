import type { HastPluginDefinition } from 'satteri';
import { languageOfText } from './language-of-text.ts';

/**
 * A plugin for Sätteri that lets a wide table scroll by itself, with the keyboard too, and makes an empty heading
 * the plain cell that it is; the others name their column. From three columns on, the first cell of a row names the row:
 * two columns are as often a pair to compare. `nameIn` gives the name of such a group in the language of the text.
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
        filter: ['tr'],
        visit(node, context) {
          const cells = node.children.filter((child) => child.type === 'element');
          const [first] = cells;
          if (cells.length < 3 || first?.tagName !== 'td' || context.textContent(first).trim() === '') return;
          const properties = { ...first.properties, scope: 'row' };
          context.replaceNode(first, { ...first, tagName: 'th', properties });
        },
      },
      {
        filter: ['th'],
        visit(node, context) {
          if (node.properties['scope']) return;
          if (context.textContent(node).trim() !== '') context.setProperty(node, 'scope', 'col');
          else context.replaceNode(node, { type: 'element', tagName: 'td', properties: {}, children: [] });
        },
      },
    ],
  };
}
