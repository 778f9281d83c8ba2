/**
 * The layer table as data: what a folder of src/ may import. Type-only imports count.
 * `.astro` files are guarded by Biome (noRestrictedImports), which this program cannot read; these three folders hold little else.
 */
const mayImport = {
  model: [],
  storage: ['model'],
  stores: ['model', 'storage'],
  islands: ['model', 'stores', 'i18n'],
  elements: ['stores', 'storage', 'model', 'i18n'],
  i18n: [],
  schemas: ['i18n'],
  guide: ['schemas', 'i18n', 'model'],
  components: ['guide', 'schemas', 'model', 'i18n', 'islands', 'elements'],
  layouts: ['components', 'guide', 'schemas', 'model', 'i18n'],
  pages: ['layouts', 'components', 'guide', 'schemas', 'model', 'i18n', 'islands', 'elements'],
  integrations: ['schemas', 'guide', 'i18n'],
  scripts: ['schemas', 'guide', 'i18n', 'model'],
};

const layers = Object.keys(mayImport);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one idea: put them together, or give a third what they share.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...layers.map((layer) => ({
      name: `layer-${layer}`,
      comment: `${layer} may import ${mayImport[layer].join(', ') || 'no other layer'}.`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: {
        path: `^src/(${layers.filter((other) => other !== layer && !mayImport[layer].includes(other)).join('|')})/`,
      },
    })),
    {
      name: 'react-only-in-islands',
      comment: 'Everything else works without a framework.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/islands/' },
      to: { path: 'node_modules/(react|react-dom|@nanostores/react)/' },
    },
    {
      name: 'zod-only-at-build-time',
      comment: 'What a reader downloads may carry zod/mini at most.',
      severity: 'error',
      from: { path: '^src/(model|storage|stores|islands|elements|i18n)/' },
      to: { path: 'node_modules/zod/', pathNot: 'node_modules/zod/(v4/)?(mini|core)/' },
    },
    {
      name: 'not-to-tests',
      comment: 'The product does not know its tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(astro:|virtual:)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
