/**
 * `node --import ./scripts/typescript.mjs file.ts` runs our TypeScript without a build. Imports of `./x.js`
 * and `@partnerstwa/shared/x` find `x.ts`, and swc compiles it as in the build, with the decorators' metadata
 * that esbuild and Node omit.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire, register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const root = new URL('../', import.meta.url);
// Node evaluates this file twice: in the program's thread and in the thread of its hooks.
if (isMainThread) register(import.meta.url);

export async function resolve(specifier, context, next) {
  const shared = /^@partnerstwa\/shared\/(.+)$/.exec(specifier)?.[1];
  if (shared) return next(new URL(`packages/shared/src/${shared}.ts`, root).href, context);
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) return next(source.href, context);
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
  const swc = createRequire(new URL('package.json', root))('@swc/core');
  const settings = JSON.parse(readFileSync(new URL('.swcrc', root), 'utf8'));
  const { code } = await swc.transform(readFileSync(new URL(url), 'utf8'), {
    ...settings,
    swcrc: false,
    filename: url,
    sourceMaps: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
}
