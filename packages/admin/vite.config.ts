import { createHash } from 'node:crypto';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { PUBLIC_PATHS } from './src/routes/public-urls.js';
import { defaultClientConditions, defineConfig, type Plugin, type UserConfig } from 'vite';

const resolve: UserConfig['resolve'] = {
  // rxjs (in Apollo Client) has a build for current browsers under this condition; its default build is ES5.
  conditions: ['es2015', ...defaultClientConditions],
  alias: [
    // React includes this hook, so the first script does not need the shim for older versions.
    {
      find: /^use-sync-external-store\/shim\/with-selector$/,
      replacement: 'use-sync-external-store/with-selector',
    },
    // Resolves to the sources, so that `pnpm dev` reloads changes to them.
    { find: /^@partnerstwa\/shared\/(.+)$/, replacement: join(import.meta.dirname, '../shared/src/$1.ts') },
  ],
};

const app: UserConfig = {
  plugins: [react(), pathsForServer(), noCyclesAmongFiles()],
  resolve,
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The first script is a single file; a browser test limits it to 180 kB (gzip).
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: { index: 'index.html' },
      // One file contains everything that every visit needs: one request, and better compression than several
      // files. A second one contains the documents of all other screens: with a file for each, the first
      // would have to list more files.
      output: {
        // The first script contains all file names, so only the files of screens have readable ones.
        chunkFileNames: ({ name }) => `assets/${name.endsWith('.page') ? '[name]-' : ''}[hash:7].js`,
        assetFileNames: 'assets/[hash:7][extname]',
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 1 },
            { name: 'queries', test: /\.(query|graphql)\.ts$/ },
            // Code shared by other screens is a single chunk: one name to list, and no cycles.
            { name: 'shared', minShareCount: 2 },
          ],
        },
      },
    },
  },
  // For `pnpm dev` (scripts/dev.mjs), which starts the API. The explorer comes from the last build.
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/feeds', '/healthz', '/readyz', '/explorer', '/assets'].map((path) => [
        path,
        process.env['API_URL'] ?? 'http://127.0.0.1:4001',
      ]),
    ),
  },
};

/**
 * The GraphQL explorer: a separate document, because its editor needs a looser style policy, and a separate
 * build, so that it does not change the app's chunks.
 */
const explorer: UserConfig = {
  plugins: [react(), fontsAsFiles()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    emptyOutDir: false,
    copyPublicDir: false,
    // The editor is large, but only this page loads it.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { explorer: 'explorer.html' },
      // Directives such as “use client” are for a compiler that we do not use.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
  worker: { format: 'es' },
};

/**
 * The page of all shared parts. `pnpm dev` serves it at /ui; a test builds it into a folder of its own. The product
 * does not contain it.
 */
const parts: UserConfig = {
  plugins: [react()],
  resolve,
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: { ui: 'ui.html' } },
  },
};

/** Tells the server which paths are screens, so that it answers 404 for all others. */
function pathsForServer(): Plugin {
  return {
    name: 'paths-for-server',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '.paths.json', source: JSON.stringify(PUBLIC_PATHS) });
    },
  };
}

/**
 * Rejects output files that import each other: which file runs first depends on the screen, and values that
 * the other file needs while it loads would be undefined.
 */
function noCyclesAmongFiles(): Plugin {
  return {
    name: 'no-cycles-among-files',
    generateBundle(_options, bundle) {
      const importsOf = (file: string) => {
        const chunk = bundle[file];
        return chunk?.type === 'chunk' ? chunk.imports : [];
      };
      const done = new Set<string>();
      const visit = (file: string, path: readonly string[]): void => {
        if (path.includes(file)) this.error(`These files import each other: ${[...path, file].join(' → ')}`);
        if (done.has(file)) return;
        for (const next of importsOf(file)) visit(next, [...path, file]);
        done.add(file);
      };
      for (const file of Object.keys(bundle)) visit(file, []);
    },
  };
}

/**
 * Extracts fonts embedded in style sheets into files: our policy forbids embedded fonts, and browsers fetch
 * only the files that they need.
 */
function fontsAsFiles(): Plugin {
  return {
    name: 'fonts-as-files',
    generateBundle(_options, bundle) {
      for (const sheet of Object.values(bundle)) {
        if (sheet.type !== 'asset' || !sheet.fileName.endsWith('.css')) continue;
        sheet.source = String(sheet.source).replace(
          /url\("?data:font\/(\w+);base64,([\w+/=]+)"?\)/g,
          (_all, kind: string, base64: string) => {
            const source = Buffer.from(base64, 'base64');
            const name = `font-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.${kind}`;
            this.emitFile({ type: 'asset', fileName: `assets/${name}`, source });
            return `url(/assets/${name})`;
          },
        );
      }
    },
  };
}

const builds: Readonly<Record<string, UserConfig>> = { explorer, parts };
const config = defineConfig(({ mode }) => builds[mode] ?? app);

// eslint-disable-next-line no-restricted-syntax -- Vite reads its configuration from the default export
export default config;
