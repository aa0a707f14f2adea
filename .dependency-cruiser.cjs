const { readdirSync, readFileSync } = require('node:fs');

/** The architecture's boundaries (docs/architecture.md), as errors. */
const api = '^packages/api/src';
/** The API's layers, lowest first: each imports only those before it. */
const layers = ['platform', 'domain', 'views', 'seed', 'app'];
/** The slices of domain and views with the slices that each requires, as their manifests declare them. */
const slices = ['domain', 'views'].flatMap((layer) =>
  foldersIn(`packages/api/src/${layer}`).map((name) => {
    const manifest = readFileSync(`packages/api/src/${layer}/${name}/${name}.slice.ts`, 'utf8');
    const [, list] = /requires: \[([^\]]*)\]/.exec(manifest);
    return { layer, name, requires: list.match(/\w+/g) ?? [] };
  }),
);

function foldersIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

const layerOrder = layers.slice(0, -1).map((layer, i) => ({
  name: `layer-order-${layer}`,
  severity: 'error',
  comment: `${layer} imports only the layers before it and shared`,
  from: { path: `${api}/${layer}/`, pathNot: '\\.test\\.ts$' },
  to: { path: `${api}/(${layers.slice(i + 1).join('|')})/` },
}));

const sliceOrder = slices.map(({ layer, name, requires }) => ({
  name: `slice-${name}`,
  severity: 'error',
  comment: `${name} imports only the slices that its manifest requires`,
  from: { path: `${api}/${layer}/${name}/`, pathNot: '\\.test\\.ts$' },
  to: {
    path: `${api}/(domain|views)/`,
    pathNot: `${api}/(${[name, ...requires].map((one) => `(domain|views)/${one}`).join('|')})/`,
  },
}));

/**
 * The admin's folders in order: each imports only folders before it. Pages (`*.page.*`) compose screens, so they may import from
 * every folder; only the app imports them. Manifests of node types (`*.node.ts`) lie in every folder; only nodes/ imports them.
 * Generated documents (`*.graphql.ts`) follow their fragments. `accounts/session` says who is signed in; the rest of `accounts` are
 * screens.
 */
const admin = '^packages/admin/src';
const adminFolders = [
  'ui',
  'routes',
  'graphql',
  'accounts/session',
  'forms',
  'partnerships',
  'sources',
  'partners',
  'contacts',
  'memberships',
  'venues',
  'participations',
  'collaborations',
  'events',
  'calendar',
  'nodes',
  'history',
  'todos',
];
const adminScreens = [
  'start',
  'commands',
  'search',
  'pages',
  'developers',
  'accounts(?!/session)',
  'parts',
  'app',
];
const adminOrder = adminFolders.map((folder, i) => ({
  name: `admin-order-${folder}`,
  severity: 'error',
  comment: `${folder} imports only the folders before it and shared`,
  from: { path: `${admin}/${folder}/`, pathNot: ['\\.test\\.ts$', '\\.page\\.', '\\.graphql\\.ts$'] },
  to: {
    path: `${admin}/(${[...adminFolders.slice(i + 1), ...adminScreens].join('|')})/`,
    pathNot: '\\.node\\.ts$',
  },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'No two files need each other',
      from: {},
      to: { circular: true },
    },
    ...layerOrder,
    ...sliceOrder,
    {
      name: 'views-are-independent',
      severity: 'error',
      comment: 'A view imports domain and platform, never another view',
      from: { path: `${api}/views/([^/]+)/`, pathNot: '\\.test\\.ts$' },
      to: { path: `${api}/views/`, pathNot: `${api}/views/$1/` },
    },
    ...adminOrder,
    {
      name: 'admin-app-is-the-top',
      severity: 'error',
      comment: 'Only main and the app put all screens together',
      from: { path: `${admin}/(?!app/)` },
      to: { path: `${admin}/app/` },
    },
    {
      name: 'admin-pages-are-for-the-router',
      severity: 'error',
      comment: 'Only the router imports a page',
      from: { path: `${admin}/(?!app/)` },
      to: { path: `${admin}/.*\\.page\\.tsx$` },
    },
    {
      name: 'admin-manifests-are-for-nodes',
      severity: 'error',
      comment: 'Only nodes/ collects the manifests of node types',
      from: { path: `${admin}/(?!nodes/)` },
      to: { path: `${admin}/.*\\.node\\.ts$` },
    },
    {
      name: 'shared-is-pure',
      severity: 'error',
      comment: 'shared imports nothing but itself',
      from: { path: '^packages/shared/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^packages/shared/src' },
    },
    {
      name: 'admin-and-api-meet-at-the-schema',
      severity: 'error',
      comment: 'admin never imports api, nor api admin',
      from: { path: '^packages/(admin|api)/' },
      to: { path: '^packages/(admin|api)/', pathNot: '^packages/$1/' },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment: 'Rules decide on plain values: no database, no graph',
      from: { path: '\\.rules\\.ts$', pathNot: `${api}/seed/` },
      to: {
        path: '(typeorm|type-graphql|\\.(entity|commands|resolver|read|policy)\\.ts$|/database/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'reading-does-not-write',
      severity: 'error',
      comment: 'Read models and policies know neither entities nor commands',
      from: { path: '\\.(read|policy|type)\\.ts$' },
      to: { path: '\\.(entity|commands|aggregate|resolver)\\.ts$' },
    },
    {
      name: 'resolvers-are-thin',
      severity: 'error',
      comment: 'A resolver calls a command or the plan: no rows, no SQL',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: '\\.(entity|read|policy)\\.ts$' },
    },
    {
      name: 'no-vague-rooms',
      severity: 'error',
      comment: 'A file bears the name of what a reader looks for',
      from: {},
      to: { path: '^packages/.*(utils?|helpers?|manager|service|misc|common)(\\.|/)' },
    },
    {
      name: 'kebab-case',
      severity: 'error',
      comment: 'Files are named in kebab-case with their kind as suffix',
      from: {},
      to: { path: '^packages/[^/]+/(src|test)/.*[A-Z_][^/]*\\.tsx?$' },
    },
    {
      name: 'code-does-not-need-tests',
      severity: 'error',
      comment: 'What is shipped imports no test and no development dependency',
      from: { path: '^packages/[^/]+/src', pathNot: '\\.test\\.tsx?$' },
      to: { path: '(\\.test\\.tsx?$|^packages/[^/]+/test/)' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.cruise.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '(node_modules|/dist/|/bench/)' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
