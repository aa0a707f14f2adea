import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getMetadataArgsStorage } from 'typeorm';
import { getMetadataStorage } from 'type-graphql';
import type { Slice } from '../platform/slice.js';
import { slices } from './slices.js';

const SOURCES = join(import.meta.dirname, '..');
const inFolders = slices.filter(({ name }) => name !== 'platform');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const entities = new Set<unknown>(getMetadataArgsStorage().tables.map(({ target }) => target));
const resolvers = new Set<unknown>(getMetadataStorage().resolverClasses.map(({ target }) => target));

/** Recognises exports that the manifest must list. */
const KINDS: Readonly<Record<keyof Slice, ((value: unknown) => boolean) | null>> = {
  name: null,
  requires: null,
  entities: (value) => entities.has(value),
  resolvers: (value) => resolvers.has(value),
  readModels: (value) =>
    isObject(value) && 'fields' in value && 'type' in value && 'table' in value && !('row' in value),
  databaseViews: null,
  edges: (value) => isObject(value) && Object.keys(value).sort().join() === 'fields,resolver,type',
  jobs: (value) => isObject(value) && 'run' in value && 'attempts' in value,
  aggregates: (value) => isObject(value) && 'row' in value && 'editable' in value && 'type' in value,
};

/** Every export of the modules in a slice's folder, by name. */
async function exportsOf(folder: string): Promise<[string, unknown][]> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter(
    (entry) => entry.isFile() && /(?<!\.test|\.slice)\.ts$/.test(entry.name),
  );
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(file.parentPath, file.name)).href) as Promise<object>),
  );
  return modules.flatMap((module) => Object.entries(module) as [string, unknown][]);
}

const folderOf = ({ name }: Slice): string => {
  const layer = ['domain', 'views'].find((one) => readdirSync(join(SOURCES, one)).includes(name));
  if (!layer) throw new Error(`No folder of a slice is called ${name}`);
  return join(SOURCES, layer, name);
};

it('app/slices.ts lists every folder of domain and views', () => {
  const folders = ['domain', 'views'].flatMap((layer) => readdirSync(join(SOURCES, layer)));
  expect(inFolders.map(({ name }) => name).sort()).toEqual(folders.sort());
});

it('every slice comes after the slices that it requires', () => {
  inFolders.forEach(({ name, requires }, at) => {
    const before = inFolders.slice(0, at).map((slice) => slice.name);
    expect({ name, missing: requires.filter((other) => !before.includes(other)) }).toEqual({
      name,
      missing: [],
    });
  });
});

it.each(inFolders.map((slice) => [slice.name, slice] as const))(
  'the manifest of %s lists everything that its folder declares',
  async (_name, slice) => {
    const exported = await exportsOf(folderOf(slice));
    expect(exported.length).toBeGreaterThan(0);
    for (const [kind, recognises] of Object.entries(KINDS)) {
      if (!recognises) continue;
      const listed: readonly unknown[] = (slice[kind as keyof Slice] as readonly unknown[]) ?? [];
      const unlisted = exported.filter(([, value]) => recognises(value) && !listed.includes(value));
      expect({ kind, unlisted: unlisted.map(([name]) => name) }).toEqual({ kind, unlisted: [] });
    }
  },
);

it.each(inFolders.map((slice) => [slice.name, slice] as const))(
  'the manifest of %s lists the database views of its folder',
  (_name, slice) => {
    const files = readdirSync(folderOf(slice), { recursive: true, encoding: 'utf8' });
    const defined = files.filter((file) => file.endsWith('.view.sql'));
    const listed = (slice.databaseViews ?? []).map(({ name }) => `${name.replaceAll('_', '-')}.view.sql`);
    expect(listed.sort()).toEqual(defined.sort());
  },
);

it('every subject has an aggregate', () => {
  const written = slices.flatMap(({ aggregates = [] }) => aggregates.map(({ type }) => type));
  const subjects = slices.flatMap(({ readModels = [] }) =>
    readModels.flatMap(({ subject }) => subject ?? []),
  );
  expect(subjects.map(({ type }) => type).sort()).toEqual(written.sort());
});
