/** The viewers of the bench: accounts with a token each, as the API would create them. */
import { createHash } from 'node:crypto';
import { keyOf } from './fill.mjs';

/** Keys of the coordinator's ten partnerships, including the one in the questions. */
export const OWN = Array.from({ length: 10 }, (_, i) => keyOf('partnership', 8 + i));

const ROLES = {
  district: [{ role: 'DISTRICT_COORDINATOR', partnership: null }],
  coordinator: OWN.map((partnership) => ({ role: 'PARTNERSHIP_COORDINATOR', partnership })),
};

/** A predictable secret is harmless, since the database is temporary. */
const secretOf = (viewer) => createHash('sha256').update(`bench ${viewer}`).digest('base64url');

/** The request headers of a viewer. */
export function headersOf(viewer) {
  return viewer in ROLES ? { authorization: `Bearer ${secretOf(viewer)}` } : {};
}

/** @param {import('pg').Client} client */
export async function createViewers(client) {
  for (const [viewer, roles] of Object.entries(ROLES)) {
    const id = keyOf('account', viewer);
    await client.query(
      `insert into account (id, email, email_key, name, status) values ($1, $2, $2, $3, 'ACTIVE')`,
      [id, `${viewer}@example.org`, viewer],
    );
    for (const { role, partnership } of roles) {
      await client.query('insert into account_role (account_id, role, partnership_id) values ($1, $2, $3)', [
        id,
        role,
        partnership,
      ]);
    }
    await client.query(
      `insert into api_token (account_id, name, secret_hash, hint, scopes, expires_at)
       values ($1, 'bench', $2, '', array['READ_INTERNAL', 'READ_CONTACTS', 'WRITE'], now() + interval '1 day')`,
      [id, createHash('sha256').update(secretOf(viewer)).digest()],
    );
  }
}
