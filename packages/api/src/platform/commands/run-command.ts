import { createHash } from 'node:crypto';
import { textProblem } from '@partnerstwa/shared/polish-text';
import { inTransaction } from '../database/transaction.js';
import type { Database } from '../database/database.js';
import { forbidden, invalid, unauthenticated } from '../errors.js';
import type { Viewer } from '../viewer.js';
import { ClientMutationRow } from './history.entity.js';
import type { RowRights } from '../plan/subject.js';
import { canonical } from './same-value.js';
import type { Aggregates } from './undo.js';
import { UnitOfWork } from './unit-of-work.js';

/** The parts of a request that a command needs. */
export interface CommandContext {
  readonly viewer: Viewer;
  readonly today: string;
  readonly database: Database;
  /** The visibility of all types. */
  readonly plan: RowRights;
  /** Everything that undo can revert. */
  readonly aggregates: Aggregates;
}

/** The members that every command's input may have. */
export interface RetriedInput {
  clientMutationId?: string | null;
}

/** The result of a command: the keys of the rows in its payload, and the change for undo. */
export interface Outcome {
  readonly rows: Rows;
  readonly changeId: string | null;
  readonly clientMutationId: string | null;
}

/** One key, or several, for each member of a payload that shows rows. */
type Rows = Readonly<Record<string, string | readonly string[] | null>>;

/**
 * Runs a command for a signed-in viewer, in one transaction, with history, and once for each
 * `clientMutationId`, however often it is sent.
 * @throws {Refusal} UNAUTHENTICATED, FORBIDDEN, INVALID (the id was used for another command), and the
 * refusals of the command itself
 */
export async function runCommand(
  context: CommandContext,
  command: string,
  input: RetriedInput,
  work: (unit: UnitOfWork) => Promise<Rows>,
): Promise<Outcome> {
  const { viewer, today, database, plan } = context;
  if (viewer.accountId === null) throw unauthenticated();
  if (!viewer.writes) throw forbidden();
  const accountId = viewer.accountId;
  return inTransaction(database, async (manager) => {
    const unit = new UnitOfWork(manager, viewer, today, plan);
    const { clientMutationId = null, ...rest } = input;
    if (clientMutationId === null) return outcome(unit, command, null, await work(unit));
    const known = await reserveMutationId(unit, {
      accountId,
      clientMutationId,
      command,
      fingerprint: fingerprint(command, rest),
    });
    if (known) return known;
    const done = await outcome(unit, command, clientMutationId, await work(unit));
    await manager.query(
      'update client_mutation set result = $3 where account_id = $1 and client_mutation_id = $2',
      [accountId, clientMutationId, JSON.stringify(done)],
    );
    return done;
  });
}

async function outcome(
  unit: UnitOfWork,
  command: string,
  clientMutationId: string | null,
  rows: Rows,
): Promise<Outcome> {
  return { rows, changeId: await unit.record(command), clientMutationId };
}

/**
 * Reserves the id for this command. A second request with the same id waits for the first and gets its
 * result.
 */
async function reserveMutationId(
  unit: UnitOfWork,
  row: Omit<ClientMutationRow, 'result'>,
): Promise<Outcome | null> {
  const problem = textProblem(row.clientMutationId, { max: 200 });
  if (problem) throw invalid({ field: 'input.clientMutationId', reason: problem });
  const { accountId, clientMutationId, command } = row;
  const taken = await unit.manager.query<unknown[]>(
    `insert into client_mutation (account_id, client_mutation_id, command, fingerprint) values ($1, $2, $3, $4)
     on conflict do nothing returning 1 as taken`,
    [accountId, clientMutationId, command, row.fingerprint],
  );
  if (taken.length > 0) return null;
  const known = await unit.manager
    .getRepository(ClientMutationRow)
    .findOneByOrFail({ accountId, clientMutationId });
  if (known.command !== command || known.fingerprint !== row.fingerprint) {
    throw invalid({ field: 'input.clientMutationId', reason: 'USED_BEFORE' });
  }
  return known.result as unknown as Outcome;
}

function fingerprint(command: string, input: object): string {
  return createHash('sha256')
    .update(`${command} ${canonical(input)}`)
    .digest('base64url');
}
