/**
 * Faults planted in a sound database, to show that the check would find them: what spoils it, and the kind
 * that must be found.
 */
import { checkDatabase } from './check-database.mjs';
import { keyOf } from './ledger.mjs';

/**
 * Fault → the kind to be found, whose key `$1` is (a partner's that was updated, its last command's, or that
 * one's change's), SQL.
 */
const FAULTS = {
  'a lost command': ['LOST', 'command', 'delete from client_mutation where client_mutation_id = $1'],
  'a lost partner': ['LOST', 'partner', 'delete from partner where id = $1'],
  'a lost update': ['LOST', 'partner', 'update partner set version = version - 1 where id = $1'],
  'lost history': ['LOST', 'change', 'delete from change where id = $1'],
  'a partner entered twice': [
    'TWICE',
    'partner',
    'insert into partner (name, kind, search_words) select name, kind, search_words from partner where id = $1',
  ],
  'an update done twice': ['TWICE', 'partner', 'update partner set version = version + 1 where id = $1'],
  'a change written twice': [
    'TWICE',
    'change',
    'insert into change (account_id, command) select account_id, command from change where id = $1',
  ],
  'a partner without its names': ['HALF', 'partner', 'delete from partner_name where partner_id = $1'],
  'a change without its items': ['HALF', 'change', 'delete from change_item where change_id = $1'],
  'a command without its result': [
    'HALF',
    'command',
    'update client_mutation set result = null where client_mutation_id = $1',
  ],
  'other values': ['WRONG', 'partner', "update partner set description = 'x' where id = $1"],
};
export const FAULT_NAMES = Object.keys(FAULTS);

/** Plants one fault for good. */
export async function plant(query, ledger, name) {
  const partner = ledger.partners.find(({ commands }) => commands.length > 1 && commands.at(-1).changeId);
  if (!partner) throw new Error('Nothing was updated yet, so there is nothing to spoil');
  const { clientMutationId, changeId } = partner.commands.at(-1);
  const keys = { partner: keyOf(partner.id), command: clientMutationId, change: keyOf(changeId) };
  const [, of, statement] = FAULTS[name];
  const spoilt = await query(`${statement} returning 1`, [keys[of]]);
  if (spoilt.length === 0) throw new Error(`The fault could not be planted: ${name}`);
}

/**
 * Plants each fault in turn, and takes it back. @returns {Promise<string[]>} names of those that the check
 * did not find
 */
export async function missedFaults(query, ledger) {
  const missed = [];
  for (const name of FAULT_NAMES) {
    await query('begin');
    await plant(query, ledger, name);
    const { findings } = await checkDatabase(query, ledger);
    await query('rollback');
    if (!findings.some(({ kind }) => kind === FAULTS[name][0])) missed.push(name);
  }
  return missed;
}
