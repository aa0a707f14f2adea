/**
 * Holds the database against the ledger, by SQL: every acknowledged command is there once, with its one
 * change and its one item of history; every partner stands as its commands leave it; nothing is there by
 * half, and nothing that nobody sent.
 */
import { keyOf, label } from './ledger.mjs';
import { VERBS } from './commands.mjs';

/**
 * @param {(text: string, values?: unknown[]) => Promise<object[]>} query
 * @param {import('./ledger.mjs').Ledger} ledger
 * @returns {Promise<{findings: {kind: string, what: string}[], landed: number}>} `landed`: of those with an
 * unknown outcome
 */
export async function checkDatabase(query, ledger) {
  const stored = await read(query);
  const findings = [];
  const find = (kind, what) => findings.push({ kind, what });
  checkCommands(stored, ledger, find);
  checkChanges(stored, find);
  checkPartners(stored, ledger, find);
  const open = [...ledger.commands.values()].filter(({ changeId }) => changeId === null);
  return { findings, landed: open.filter((command) => tookEffect(stored, command)).length };
}

async function read(query) {
  const [{ found }] = await query(
    `select json_build_object(
       'mutations', (select coalesce(json_agg(json_build_object('id', client_mutation_id, 'result', result)), '[]') from client_mutation),
       'changes', (select coalesce(json_agg(json_build_object('id', c.id, 'subjects', (
           select coalesce(json_agg(i.subject_id), '[]') from change_item i where i.change_id = c.id))), '[]')
         from change c where c.command = any($1)),
       'partners', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'version', p.version,
           'state', json_build_object('description', p.description, 'archived', p.archived_at is not null, 'names', (
             select coalesce(json_agg(json_build_object('name', n.name, 'kind', n.kind) order by n.position), '[]')
             from partner_name n where n.partner_id = p.id)))), '[]') from partner p)) as found`,
    [VERBS],
  );
  const { mutations, changes, partners } = found;
  return {
    mutations: new Map(mutations.map((row) => [row.id, row])),
    changes: new Map(changes.map((row) => [row.id, row])),
    partners: new Map(partners.map((row) => [row.id, row])),
  };
}

function tookEffect({ mutations }, { clientMutationId, changeId }) {
  return changeId !== null || mutations.has(clientMutationId);
}

function checkCommands({ mutations, changes }, ledger, find) {
  for (const command of ledger.commands.values()) {
    if (command.changeId === null) continue;
    const mutation = mutations.get(command.clientMutationId);
    if (!mutation) find('LOST', `${label(command)} was acknowledged and is not there`);
    else if (mutation.result && keyOf(mutation.result.changeId) !== keyOf(command.changeId))
      find('TWICE', `${label(command)} was acknowledged with another change than is stored`);
    const change = changes.get(keyOf(command.changeId));
    if (!change) find('LOST', `The history of ${label(command)} is not there`);
    else if (command.partner.id && change.subjects.some((subject) => subject !== keyOf(command.partner.id)))
      find('WRONG', `The history of ${label(command)} speaks of another partner`);
  }
  for (const { id, result } of mutations.values()) {
    if (!ledger.commands.has(id)) find('WRONG', `Command ${id} was never sent`);
    if (!result?.changeId) find('HALF', `Command ${id} is stored without its result`);
  }
}

function checkChanges({ mutations, changes }, find) {
  const causes = new Map();
  for (const { result } of mutations.values()) {
    const key = result?.changeId && keyOf(result.changeId);
    if (key) causes.set(key, (causes.get(key) ?? 0) + 1);
  }
  for (const { id, subjects } of changes.values()) {
    if (causes.get(id) !== 1) find('TWICE', `Change ${id} stands for ${causes.get(id) ?? 0} commands`);
    if (subjects.length !== 1) find('HALF', `Change ${id} has ${subjects.length} items`);
  }
}

function checkPartners(stored, ledger, find) {
  const expected = new Map();
  for (const partner of ledger.partners) {
    const effective = partner.commands.filter((command) => tookEffect(stored, command));
    const result = stored.mutations.get(partner.commands[0].clientMutationId)?.result;
    const key = partner.id ? keyOf(partner.id) : result?.rows.partner;
    if (effective.length > 0 && key) expected.set(key, effective);
  }
  for (const [key, effective] of expected) checkPartner(stored, key, effective, find);
  const named = new Set();
  for (const { id, name } of stored.partners.values()) {
    if (!expected.has(id)) find('TWICE', `Partner ${id} is there, and no command entered it`);
    if (named.has(name)) find('TWICE', `Two partners are called ${name}`);
    named.add(name);
  }
}

function checkPartner({ changes, partners }, key, effective, find) {
  const row = partners.get(key);
  if (!row) return find('LOST', `Partner ${key} of ${label(effective[0])} is not there`);
  const [version, wanted] = [effective.length, effective.at(-1).after];
  const where = `Partner ${key} after ${label(effective.at(-1))}`;
  if (row.version < version) find('LOST', `${where} has version ${row.version} instead of ${version}`);
  if (row.version > version) find('TWICE', `${where} has version ${row.version} instead of ${version}`);
  if (row.state.names.length !== wanted.names.length)
    find('HALF', `${where} has ${row.state.names.length} names`);
  else if (row.name !== wanted.names[0].name || !isSame(row.state, wanted))
    find('WRONG', `${where} has other values`);
  const told = effective.filter(({ changeId }) => changeId !== null && changes.has(keyOf(changeId)));
  const open = effective.filter(({ changeId }) => changeId === null);
  if (told.length + open.length !== version)
    find('LOST', `${where} has ${told.length} changes in its history`);
}

function isSame(one, other) {
  const text = ({ names, description, archived }) =>
    JSON.stringify([names.map(({ name, kind }) => [name, kind]), description, archived]);
  return text(one) === text(other);
}
