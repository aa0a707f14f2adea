import { createHash } from 'node:crypto';

/**
 * Adds an account with these roles and a token of every scope, as the API would. The database must be temporary: the secret is
 * known to the caller.
 * @param {(text: string, values?: unknown[]) => Promise<object[]>} query
 * @param {{ name: string, secret: string, roles: { role: string, partnership: string | null }[] }} account
 */
export async function addAccount(query, { name, secret, roles }) {
  const [{ id }] = await query(
    `insert into account (email, email_key, name, status) values ($1, $1, $2, 'ACTIVE') returning id`,
    [`${name}@example.org`, name],
  );
  for (const { role, partnership } of roles)
    await query('insert into account_role (account_id, role, partnership_id) values ($1, $2, $3)', [
      id,
      role,
      partnership,
    ]);
  await query(
    `insert into api_token (account_id, name, secret_hash, hint, scopes, expires_at)
     values ($1, 'measured', $2, '', array['READ_INTERNAL', 'READ_CONTACTS', 'WRITE'], now() + interval '1 day')`,
    [id, createHash('sha256').update(secret).digest()],
  );
}
