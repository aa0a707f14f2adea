import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Two documents: the app, and the GraphQL explorer, whose editor needs a looser style policy (docs/decisions). */
const config = defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: 'index.html' } },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});

// Vite reads its configuration from the default export.
// eslint-disable-next-line no-restricted-syntax
export default config;
