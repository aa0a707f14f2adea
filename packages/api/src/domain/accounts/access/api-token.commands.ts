import { randomUUID } from 'node:crypto';
import { ACCESS_LIMITS, TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { checked } from '../../../platform/commands/check.js';
import { runCommand } from '../../../platform/commands/run-command.js';
import { invalid, notFound } from '../../../platform/errors.js';
import { keyOf } from '../../../platform/plan/global-id.js';
import type { AccountContext } from '../account-context.js';
import { TokenScope } from '../account.enums.js';
import type { CreateApiTokenInput, RevokeApiTokenInput } from '../account.input.js';
import { requireReadySession } from './require-session.js';
import { hashOfSecret, newSecret } from './secret.js';

/** The visible first characters identify a token, but are too few to guess the rest. */
const HINT_LENGTH = 6;

/** The most active tokens of one account. More are a sign of a program that loses its own. */
const TOKENS_MAX = 50;

/**
 * Creates a token for the viewer's own account. Only the first response contains the token; a retry returns
 * null.
 */
export async function createApiToken(context: AccountContext, input: CreateApiTokenInput) {
  const { accountId } = requireReadySession(context);
  const name = checkedName(context.today, input);
  let secret: string | null = null;
  const outcome = await runCommand(context, 'createApiToken', input, async ({ manager }) => {
    secret = newSecret();
    const id = randomUUID();
    await manager.query(
      `insert into api_token (id, account_id, name, secret_hash, hint, scopes, expires_at)
       values ($1, $2, $3, $4, $5, $6, ($7::date + 1)::timestamp at time zone 'Europe/Warsaw')`,
      [
        id,
        accountId,
        name,
        hashOfSecret(secret),
        secret.slice(0, HINT_LENGTH),
        [...new Set(input.scopes)],
        input.expiresOn,
      ],
    );
    const [{ tokens }] = await manager.query<[{ tokens: number }]>(
      `select count(*)::integer as tokens from api_token where account_id = $1 and revoked_at is null and expires_at > now()`,
      [accountId],
    );
    if (tokens > TOKENS_MAX) throw invalid({ field: 'input', reason: 'TOO_MANY_TOKENS' });
    return { apiToken: id };
  });
  return { ...outcome, secret: secret as string | null };
}

/** Revokes a token from its next request on: one's own or, for the district's coordinator, anybody's. */
export async function revokeApiToken(context: AccountContext, input: RevokeApiTokenInput) {
  const { accountId } = requireReadySession(context);
  return runCommand(context, 'revokeApiToken', input, async ({ manager, viewer }) => {
    const apiToken = keyOf(input.id, 'ApiToken', 'input.id');
    const [rows] = await manager.query<[unknown[], number]>(
      `update api_token set revoked_at = coalesce(revoked_at, now()) where id = $1 and (account_id = $2 or $3) returning id`,
      [apiToken, accountId, viewer.district],
    );
    if (rows.length === 0) throw notFound('input.id');
    return { apiToken };
  });
}

/**
 * @returns the cleaned name
 * @throws {Refusal} INVALID
 */
function checkedName(today: string, { name, scopes, expiresOn }: CreateApiTokenInput): string {
  const last = new Date(Date.parse(today) + ACCESS_LIMITS.tokenDays * 86_400_000).toISOString().slice(0, 10);
  const widens = scopes.includes(TokenScope.WRITE) && !scopes.includes(TokenScope.READ_INTERNAL);
  return checked((check) => {
    check.fail(widens, 'scopes', 'WRITE_NEEDS_READ_INTERNAL');
    check.fail(expiresOn < today, 'expiresOn', 'IN_THE_PAST');
    check.fail(expiresOn > last, 'expiresOn', 'TOO_FAR');
    return check.required('name', name, TEXT_LIMITS.name);
  });
}
