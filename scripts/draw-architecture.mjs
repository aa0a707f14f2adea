/**
 * Draws the house from the code: folders of packages/api/src and packages/shared as rooms, imports between them as arrows, into
 * docs/architecture.md between its marks. `--check` fails where the drawing there is not today's.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const PAGE = 'docs/architecture.md';
const [FROM, TO] = [
  '<!-- drawn from the code: node scripts/draw-architecture.mjs -->',
  '<!-- end of the drawing -->',
];

/** The module that a file belongs to: a slice of the API, or one of its other layers. */
function roomOf(path) {
  if (path.startsWith('packages/shared/')) return 'shared';
  if (path.startsWith('packages/admin/')) return 'admin';
  const [, layer, slice] = /^packages\/api\/src\/([^/]+)\/(?:([^/]+)\/)?/.exec(path) ?? [];
  if (!layer) return null;
  return layer === 'domain' || layer === 'views' ? slice : layer;
}

function draw() {
  const cruise = [
    'packages',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    '--exclude',
    '(node_modules|dist|bench|\\.test\\.ts$|/test/)',
  ];
  const { stdout, status, stderr } = spawnSync('node_modules/.bin/depcruise', cruise, {
    encoding: 'utf8',
    maxBuffer: 1 << 27,
  });
  if (status === null || !stdout) throw new Error(`dependency-cruiser did not answer: ${stderr}`);
  const { modules } = JSON.parse(stdout);
  const sizes = new Map();
  const arrows = new Map();
  for (const module of modules) {
    const from = roomOf(module.source);
    if (!from) continue;
    sizes.set(from, (sizes.get(from) ?? 0) + 1);
    for (const { resolved } of module.dependencies) {
      const to = roomOf(resolved);
      if (to && to !== from) arrows.set(`${from} → ${to}`, (arrows.get(`${from} → ${to}`) ?? 0) + 1);
    }
  }
  return mermaid(sizes, arrows);
}

/** Slices as boxes in their order; what every slice uses (platform, shared) as one box each, so that the arrows can be read. */
function mermaid(sizes, arrows) {
  const group = (room) => (room.startsWith('platform/') ? 'platform' : room);
  const rooms = new Map();
  for (const [room, size] of sizes) rooms.set(group(room), (rooms.get(group(room)) ?? 0) + size);
  const id = (room) => room.replace(/\W/g, '_');
  const lines = [...rooms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([room, size]) => `  ${id(room)}["${room}<br/>${size} files"]`);
  const sums = new Map();
  for (const [arrow, count] of arrows) {
    const [from, to] = arrow.split(' → ').map(group);
    if (from !== to)
      sums.set(
        `${id(from)} -->|COUNT| ${id(to)}`,
        (sums.get(`${id(from)} -->|COUNT| ${id(to)}`) ?? 0) + count,
      );
  }
  const edges = [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([arrow, count]) => `  ${arrow.replace('COUNT', String(count))}`);
  return ['```mermaid', 'flowchart TD', ...lines, ...edges, '```'].join('\n');
}

const page = readFileSync(PAGE, 'utf8');
const [start, end] = [page.indexOf(FROM), page.indexOf(TO)];
if (start < 0 || end < start) throw new Error(`${PAGE} has lost the marks of its drawing`);
const drawn = `${page.slice(0, start + FROM.length)}\n\n${draw()}\n\n${page.slice(end)}`;
if (process.argv.includes('--check')) {
  if (drawn !== page) {
    console.error(`The drawing in ${PAGE} is not today's: run node scripts/draw-architecture.mjs`);
    process.exit(1);
  }
} else {
  writeFileSync(PAGE, drawn);
}
