import { createHash } from 'node:crypto';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { PUBLIC_PATHS } from './src/routes/public-urls.js';
import { defaultClientConditions, defineConfig, type Plugin, type UserConfig } from 'vite';

const app: UserConfig = {
  plugins: [react(), pathsForServer(), noCyclesAmongFiles()],
  // rxjs (in Apollo Client) has a build for current browsers under this condition; its default build is ES5.
  resolve: {
    conditions: ['es2015', ...defaultClientConditions],
    alias: [
      // React has this hook itself, so the version for older ones is not needed in the first script.
      {
        find: /^use-sync-external-store\/shim\/with-selector$/,
        replacement: 'use-sync-external-store/with-selector',
      },
      // From its sources, so that `pnpm dev` reloads changes to them.
      { find: /^@partnerstwa\/shared\/(.+)$/, replacement: join(import.meta.dirname, '../shared/src/$1.ts') },
    ],
  },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The first script is one file; a browser test limits it to 180 kB (gzip).
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: { index: 'index.html' },
      // Everything that every visit needs, in one file: one request, and one file compresses better than several.
      // The documents of all other screens are in a second one: the first lists the name of every file that it loads.
      output: {
        // The first script lists the names of all files, so only those of screens say what they are.
        chunkFileNames: ({ name }) => `assets/${name.endsWith('.page') ? '[name]-' : ''}[hash:7].js`,
        assetFileNames: 'assets/[hash:7][extname]',
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 1 },
            { name: 'queries', test: /\.(query|graphql)\.ts$/ },
            // What several other screens share comes with the first of them: one name, and no cycle.
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
 * Refuses files that import each other: which of them runs first depends on the screen, and what the other one needs of it
 * while it loads is undefined.
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

/** Turns fonts embedded in a style sheet into files: our policy forbids embedded fonts, and browsers fetch only the ones they need. */
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

const config = defineConfig(({ mode }) => (mode === 'explorer' ? explorer : app));

// eslint-disable-next-line no-restricted-syntax -- Vite reads its configuration from the default export
export default config;
