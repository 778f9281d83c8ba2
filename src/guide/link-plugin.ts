import type { HastPluginDefinition } from 'satteri';
import type { Addresses } from './addresses.ts';
import { languageOfText } from './language-of-text.ts';

/** The kinds of link that content may use beside ordinary addresses. */
const linkKinds = ['page', 'canvas', 'session', 'term'] as const;

type LinkKind = (typeof linkKinds)[number];

/** A link of the content, taken apart. */
export interface ContentLink {
  readonly kind: LinkKind;
  readonly reference: string;
}

/** Takes `page:vision/why#heading` apart; anything else is not ours and gives `undefined`. */
export function parseLink(href: string): ContentLink | undefined {
  const [, name, reference] = /^([a-z]+):(.+)$/.exec(href) ?? [];
  const kind = linkKinds.find((candidate) => candidate === name);
  return kind && reference ? { kind, reference } : undefined;
}

/** The address of a link of the content. */
export function resolveLink(link: ContentLink, addresses: Addresses): string {
  return addresses[link.kind](link.reference);
}

/**
 * A plugin for Sätteri that resolves `page:`, `canvas:`, `session:` and `term:` in Markdown and MDX. The language
 * is the file's name. The terms that a text explains are noted in its front matter as `terms`, for the layout.
 */
export function linkPlugin(addressesIn: (language: string) => Addresses | undefined): HastPluginDefinition {
  return {
    name: 'amore-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const { href } = node.properties;
        const link = typeof href === 'string' ? parseLink(href) : undefined;
        const addresses = context.fileURL && addressesIn(languageOfText(context.fileURL));
        if (!link || !addresses) return;
        context.setProperty(node, 'href', resolveLink(link, addresses));
        if (link.kind !== 'term') return;
        context.setProperty(node, 'className', ['term']);
        context.setProperty(node, 'data-term', link.reference);
        noteTerm(context.data, link.reference);
      },
    },
  };
}

function noteTerm(data: object, term: string): void {
  const astro = 'astro' in data ? data.astro : undefined;
  if (typeof astro !== 'object' || astro === null || !('frontmatter' in astro)) return;
  const { frontmatter } = astro;
  if (typeof frontmatter !== 'object' || frontmatter === null) return;
  const terms = termsOf(frontmatter);
  if (!terms.includes(term)) Object.assign(frontmatter, { terms: [...terms, term] });
}

/** The terms that a text explains, as the plugin noted them in its front matter. */
export function termsOf(frontMatter: object): readonly string[] {
  const terms: unknown = 'terms' in frontMatter ? frontMatter.terms : undefined;
  return Array.isArray(terms) ? terms.filter((term) => typeof term === 'string') : [];
}
