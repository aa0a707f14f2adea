/** The viewers of the bench: accounts with a token each, as the API would create them. */
import { createHash } from 'node:crypto';
import { addAccount } from '../measure/add-account.mjs';
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
  const query = async (text, values) => (await client.query(text, values)).rows;
  for (const [name, roles] of Object.entries(ROLES))
    await addAccount(query, { name, secret: secretOf(name), roles });
}
