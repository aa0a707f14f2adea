import { createHash } from 'node:crypto';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin, type UserConfig } from 'vite';

const app: UserConfig = {
  plugins: [react()],
  // rxjs (in Apollo Client) has a build for current browsers under this condition; its default build is ES5.
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // What every visit begins with is one file: ≤ 180 kB when packed, which a browser test holds.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: { index: 'index.html' },
      // All that every visit begins with, in one file: a browser asks once, and what is alike is packed once.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
};

/**
 * The GraphQL explorer: a document of its own, since its editor needs a looser style policy, and a build of its own, so that the app
 * shares no chunk with it and weighs the same without it.
 */
const explorer: UserConfig = {
  plugins: [react(), fontsAsFiles()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    emptyOutDir: false,
    copyPublicDir: false,
    // The editor is what it is, and comes only here.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { explorer: 'explorer.html' },
      // Directives to a compiler that we do not run.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
  worker: { format: 'es' },
};

/** Fonts that a style sheet holds as data become files: our policy takes fonts from files alone, and a browser fetches those it needs. */
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

// Vite reads its configuration from the default export.
// eslint-disable-next-line no-restricted-syntax
export default config;
