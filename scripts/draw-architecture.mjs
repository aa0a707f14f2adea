/**
 * Draws the architecture from the code into docs/architecture.md: the API's slices and layers, and the
 * imports between them. Every module also imports platform and shared. `--check` fails if the drawing is out
 * of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const PAGE = 'docs/architecture.md';
const [FROM, TO] = [
  '<!-- drawn from the code: node scripts/draw-architecture.mjs -->',
  '<!-- end of the drawing -->',
];

/** The module that a file belongs to: a slice of the API, or one of its other layers. */
function moduleOf(path) {
  if (path.startsWith('packages/shared/')) return 'shared';
  if (path.startsWith('packages/admin/')) return 'admin';
  const [, layer, slice] = /^packages\/api\/src\/([^/]+)\/(?:([^/]+)\/)?/.exec(path) ?? [];
  if (!layer) return null;
  return layer === 'domain' || layer === 'views' ? slice : layer;
}

/** What nearly every module imports; arrows to it would hide the others. */
const UNIVERSAL = ['platform', 'shared'];

function draw() {
  const cruise = [
    'packages',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    '--exclude',
    '(node_modules|dist|bench|/migrations/|\\.test\\.ts$|/test/)',
  ];
  const { stdout, status, stderr } = spawnSync('node_modules/.bin/depcruise', cruise, {
    encoding: 'utf8',
    maxBuffer: 1 << 27,
  });
  if (status === null || !stdout) throw new Error(`dependency-cruiser did not answer: ${stderr}`);
  const arrows = new Map();
  for (const { source, dependencies } of JSON.parse(stdout).modules) {
    const from = moduleOf(source);
    if (!from) continue;
    if (!arrows.has(from)) arrows.set(from, new Set());
    for (const { resolved } of dependencies) {
      const to = moduleOf(resolved);
      if (to && to !== from && !UNIVERSAL.includes(to)) arrows.get(from).add(to);
    }
  }
  return mermaid(arrows);
}

/** Omits arrows that a longer path implies, so that the order is readable. */
function mermaid(arrows) {
  const reaches = (from, to, direct) =>
    [...arrows.get(from)].some((next) => (direct || next !== to) && (next === to || reaches(next, to, true)));
  const lines = [...arrows.keys()].sort().map((name) => `  ${name}`);
  const edges = [...arrows].flatMap(([from, targets]) =>
    [...targets].filter((to) => !reaches(from, to, false)).map((to) => `  ${from} --> ${to}`),
  );
  return ['```mermaid', 'flowchart TD', ...lines, ...edges.sort(), '```'].join('\n');
}

const page = readFileSync(PAGE, 'utf8');
const [start, end] = [page.indexOf(FROM), page.indexOf(TO)];
if (start < 0 || end < start) throw new Error(`${PAGE} has no marks around its drawing`);
const drawn = `${page.slice(0, start + FROM.length)}\n\n${draw()}\n\n${page.slice(end)}`;
if (process.argv.includes('--check')) {
  if (drawn !== page) {
    console.error(`The drawing in ${PAGE} is out of date: run node scripts/draw-architecture.mjs`);
    process.exit(1);
  }
} else {
  writeFileSync(PAGE, drawn);
}
