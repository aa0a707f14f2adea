import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withOneOfficialName } from './fills/one-official-name.js';
import type { NameState } from '../domain/partnerships/name.rules.js';
import { datedColumnsOf } from '../platform/commands/dated.columns.js';

interface Row {
  readonly id: string;
  readonly owner: string;
  readonly shown: string;
  readonly name: string;
  readonly kind: NameState['kind'];
  readonly from: string | null;
  readonly fromWording: string | null;
  readonly to: string | null;
  readonly toWording: string | null;
}

type StoredName = NameState & { readonly id: string };

/** Two official names could hold at once. The older one now ends where the other begins. */
export class OneOfficialName1795881600000 implements MigrationInterface {
  readonly name = 'OneOfficialName1795881600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const bearer of ['partner', 'partnership', 'venue']) await repair(runner, bearer);
  }

  async down(): Promise<void> {
    // Nobody needs the overlaps back.
  }
}

async function repair(runner: QueryRunner, bearer: string): Promise<void> {
  const rows = await runner.manager.query<Row[]>(
    `select n.id, t.id as owner, t.name as shown, n.name, n.kind, n.valid_from_edtf as "from", n.valid_from_wording as "fromWording",
       n.valid_to_edtf as "to", n.valid_to_wording as "toWording"
     from ${bearer} t join ${bearer}_name n on n.${bearer}_id = t.id
     where (select count(*) from ${bearer}_name o where o.${bearer}_id = t.id and o.kind = 'OFFICIAL') > 1
     order by t.id, n.position`,
  );
  const owners = new Map<string, Row[]>();
  for (const row of rows) owners.set(row.owner, [...(owners.get(row.owner) ?? []), row]);
  for (const names of owners.values()) {
    const before = names.map(stateOf);
    const after = withOneOfficialName(before, names[0]?.shown ?? '');
    for (const name of after) if (!before.includes(name)) await save(runner, bearer, name);
  }
}

async function save(runner: QueryRunner, bearer: string, { id, kind, validTo }: StoredName): Promise<void> {
  const to = datedColumnsOf(validTo);
  await runner.query(
    `update ${bearer}_name set kind = $2, valid_to_edtf = $3, valid_to_earliest = $4, valid_to_latest = $5, valid_to_precision = $6,
       valid_to_wording = $7, valid_to_text_pl = $8, valid_to_text_en = $9 where id = $1`,
    [id, kind, to.edtf, to.earliest, to.latest, to.precision, to.wording, to.textPl, to.textEn],
  );
}

function stateOf({ id, name, kind, from, fromWording, to, toWording }: Row): StoredName {
  const date = (edtf: string | null, wording: string | null) => (edtf === null ? null : { edtf, wording });
  return { id, name, kind, validFrom: date(from, fromWording), validTo: date(to, toWording) };
}
