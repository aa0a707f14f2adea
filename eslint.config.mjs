import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What prettier, tsc and dependency-cruiser do not see. Sizes and names are those of docs/architecture.md. */
export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/*.graphql.ts',
      'packages/admin/src/graphql/operations.ts',
      'packages/admin/src/graphql/enums.ts',
      '**/node_modules/',
      'packages/api/bench/node_modules/',
      'var/',
    ],
  },
  js.configs.recommended,
  {
    files: ['packages/*/{src,test}/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'No default exports: one name for one thing.' },
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrels: import from the file that bears the name.',
        },
      ],
      'no-console': 'error',
      // graphql-js types the kinds of its nodes as an enum; their texts are its public form, and TypeScript checks them.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['packages/admin/{src,test}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@mantine/core',
          importNames: ['Button', 'UnstyledButton', 'Skeleton'],
          message: 'One button, ui/button.tsx: Mantine does not come with the first view.',
        },
      ],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // What components are given are plain functions; nothing here has a `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // A describe block is a list of tests, not a function that somebody reads as one.
    files: ['**/*.test.ts', '**/*.test.tsx', 'packages/api/test/**'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 300 }],
      // The oracle reads GraphQL's untyped arguments; a wrong one shows as a disagreement.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      // The package `edtf` serves as an oracle and brings no types.
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
        module: 'writable',
        AbortSignal: 'readonly',
        structuredClone: 'readonly',
      },
    },
  },
);
