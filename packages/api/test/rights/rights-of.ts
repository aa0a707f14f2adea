import { getVariableValues, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { accountAggregate } from '../../src/domain/accounts/account.aggregate.js';
import { accessOf } from '../../src/domain/accounts/access/access.read.js';
import type { Aggregate, State } from '../../src/platform/commands/aggregate.js';
import type { Database } from '../../src/platform/database/database.js';
import { Execution } from '../../src/platform/plan/execution.js';
import type { Plan } from '../../src/platform/plan/plan.js';
import { identifier, join, literal, render, sql } from '../../src/platform/plan/sql.js';
import type { RowRights } from '../../src/platform/plan/subject.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { aggregates } from '../../src/app/slices.js';
import type { Crawl, Question } from '../canary/crawl.js';
import type { TestClient } from '../client.js';

/** What somebody can read and do, as far as it can be compared. */
export interface RightsOf {
  /** Ids of the things that they see. */
  readonly seen: ReadonlySet<string>;
  /** `edit Partner:…` and `archive Partner:…`, which covers bringing back. */
  readonly may: ReadonlySet<string>;
  /** The canaries that they read. */
  readonly texts: ReadonlySet<string>;
}

/** Reads rights the way requests and commands do: by the read plan and the policies of the aggregates. */
export class RightsReader {
  private readonly rights: ReturnType<typeof rightsOver>;

  constructor(
    private readonly database: Database,
    private readonly schema: GraphQLSchema,
    private readonly plan: Plan,
    private readonly crawl: Crawl,
    private readonly canaries: readonly string[],
    private readonly today: string,
  ) {
    this.rights = rightsOver(plan);
  }

  /** What somebody sees of each thing by itself, and may do with it. */
  async of(client: TestClient): Promise<RightsOf> {
    const { viewer } = await accessOf(this.database, client.credentials);
    const answer = await this.answer(viewer, this.crawl.things());
    const { nodes } = JSON.parse(answer) as { nodes: readonly ({ id: string } | null)[] };
    const seen = nodes.flatMap((node) => node?.id ?? []);
    const may = await this.mayDo(viewer);
    // Restoring is a right of its own: whoever may restore a row may read what it will show again.
    const restorable = may.filter((right) => right.startsWith(HOLDS)).join('\n');
    return { seen: new Set(seen), may: new Set(may), texts: this.textsIn(`${answer}\n${restorable}`) };
  }

  /** The canaries that somebody reads anywhere: in every edge, list, filter and order of the schema. */
  async textsOf(client: TestClient): Promise<ReadonlySet<string>> {
    const { viewer } = await accessOf(this.database, client.credentials);
    const answers: string[] = [];
    for (const question of [...this.crawl.reading(), ...this.crawl.narrowing()])
      answers.push(await this.answer(viewer, question));
    return this.textsIn(answers.join('\n'));
  }

  private textsIn(answer: string): ReadonlySet<string> {
    return new Set(this.canaries.filter((text) => answer.includes(text)));
  }

  /** The text of the answer. Everything at once costs more than a request may. */
  private async answer(viewer: Viewer, { text, variables }: Question): Promise<string> {
    const operation = operationOf(text);
    const context = { viewer, today: this.today, cost: Number.NEGATIVE_INFINITY, accessProof: null };
    const { coerced, errors } = getVariableValues(
      this.schema,
      operation.variableDefinitions ?? [],
      variables,
    );
    if (errors) throw new Error(text, { cause: errors[0] });
    return this.plan.text(operation, {}, coerced, context);
  }

  private async mayDo(viewer: Viewer): Promise<readonly string[]> {
    const execution = new Execution(viewer, {}, this.today);
    const { text: statement, binds } = this.rights;
    const text = await this.database.read(
      { name: 'rights_of', mode: 'generic', text: statement },
      binds.map((bind) => bind.value(execution)),
    );
    return JSON.parse(text ?? '[]') as string[];
  }
}

/** Before an archived row that a viewer may restore. */
const HOLDS = 'holds ';

/** Every right over every row, as the policies of the aggregates decide: one statement for all viewers. */
function rightsOver(rows: RowRights) {
  const judged = [...aggregates.values(), accountAggregate as unknown as Aggregate<State>];
  const parts = judged.flatMap(({ type, table, editable, archivable }) => [
    ...Object.entries({ edit: editable, archive: archivable }).map(
      ([act, condition]) => sql`select ${literal(`${act} ${type}:`)} || t.id as what
        from ${identifier(table)} t where ${condition(sql`t`, rows)}`,
    ),
    sql`select ${literal(HOLDS)} || row_to_json(t)::text as what
      from ${identifier(table)} t where t.archived_at is not null and ${archivable(sql`t`, rows)}`,
  ]);
  return render(
    sql`select coalesce(json_agg(may.what), '[]')::text from (${join(parts, ' union all ')}) may`,
  );
}

const operations = new Map<string, OperationDefinitionNode>();

/** Parsed once, so that the plan compiles it once for all readers. */
function operationOf(text: string): OperationDefinitionNode {
  const known = operations.get(text);
  if (known) return known;
  const [operation] = parse(text, { noLocation: true }).definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error(`Not an operation: ${text}`);
  operations.set(text, operation);
  return operation;
}

/**
 * What somebody has now and had not before, of the things that there were; not of those that they made
 * themselves.
 */
export function grown(before: RightsOf, now: RightsOf, things: ReadonlySet<string>): string[] {
  const restorable = (id: string) => before.may.has(`archive ${id}`);
  return [
    ...[...now.seen]
      .filter((id) => things.has(id) && !before.seen.has(id) && !restorable(id))
      .map((id) => `see ${id}`),
    ...[...now.may].filter((right) => things.has(right.split(' ')[1] ?? '') && !before.may.has(right)),
    ...[...now.texts].filter((text) => !before.texts.has(text)).map((text) => `read ${text}`),
  ];
}

/** What the public has now and had not before, and the writer could neither read nor restore. */
export function published(
  before: RightsOf,
  now: RightsOf,
  writer: RightsOf,
  things: ReadonlySet<string>,
): string[] {
  const isNew = (id: string) =>
    things.has(id) && !before.seen.has(id) && !writer.seen.has(id) && !writer.may.has(`archive ${id}`);
  return [
    ...[...now.texts]
      .filter((text) => !before.texts.has(text) && !writer.texts.has(text))
      .map((text) => `the public reads ${text}`),
    ...[...now.seen].filter(isNew).map((id) => `the public sees ${id}`),
  ];
}
