import type { GraphQLSchema } from 'graphql';
import type { Database } from '../../src/platform/database/database.js';
import type { TestApi, TestClient } from '../client.js';
import { answeredType, commandOf, type Commands } from './commands.js';
import { grown, published, type RightsOf, type RightsReader } from './rights-of.js';
import { CURRENT, type Stage } from './stage.js';
import { withVersions } from './versions.js';

type Answer = Readonly<Record<string, unknown>> & { readonly changeId?: string | null };

/** Rights that a writer came by. */
export interface Growth {
  readonly by: string;
  readonly what: readonly string[];
}

/**
 * Writes as one account and compares, after each writing, what that account and the public can do with what
 * they could at first.
 */
export class Tries {
  readonly growth: Growth[] = [];
  readonly succeeded = new Set<string>();
  /** How many of its inputs each command accepted. */
  readonly accepted = new Map<string, number>();
  private steps: string[] = [];
  private readonly noted = new Set<string>();

  private constructor(
    private readonly api: TestApi,
    private readonly schema: GraphQLSchema,
    private readonly commands: Commands,
    readonly stage: Stage,
    private readonly client: TestClient,
    private readonly reader: RightsReader,
    private readonly before: RightsOf,
    private readonly publicBefore: RightsOf,
    private readonly others: ReadonlySet<string>,
  ) {}

  static async begin(
    api: TestApi,
    schema: GraphQLSchema,
    commands: Commands,
    stage: Stage,
    client: TestClient,
    reader: RightsReader,
    things: readonly string[],
  ): Promise<Tries> {
    const made = await createdBy(api.database, client.accountId);
    const others = new Set(things.filter((id) => !made.has(id)));
    const [before, publicBefore] = [await reader.of(client), await reader.of(api.public)];
    return new Tries(api, schema, commands, stage, client, reader, before, publicBefore, others);
  }

  /**
   * Tries a command and, where it succeeds, everything that can follow on it. @returns whether it succeeded
   */
  async whole(name: string, input: object): Promise<boolean> {
    this.begin();
    const answer = await this.send(name, input);
    if (!answer) return false;
    this.accepted.set(name, (this.accepted.get(name) ?? 0) + 1);
    await this.afterwards(name, answer, input);
    await this.comparePublic();
    return true;
  }

  private begin(): void {
    this.steps = [];
    this.noted.clear();
  }

  /** Tries one command. @returns its answer; null where it was refused */
  async send(name: string, input: object): Promise<Answer | null> {
    const { data } = await this.client.query<Record<string, Answer>>(commandOf(this.commands, name), {
      input: await withVersions(this.api.database, input),
    });
    const answer = data?.[name];
    if (!answer) return null;
    this.steps.push(`${name} ${JSON.stringify(input)}`);
    this.succeeded.add(name);
    await this.compare(answer);
    return answer;
  }

  /** Runs a sequence of commands. */
  async sequence(
    run: (send: (name: string, input: object) => Promise<Answer | null>) => Promise<void>,
  ): Promise<void> {
    this.begin();
    await run((name, input) => this.send(name, input));
    await this.comparePublic();
  }

  /** Undo and redo; out of the record and back. */
  private async afterwards(name: string, { changeId, ...answer }: Answer, input: object): Promise<void> {
    if (changeId) {
      const undone = await this.send('undo', { changeId });
      if (undone?.changeId) await this.send('undo', { changeId: undone.changeId });
    }
    const type = answeredType(this.schema, name);
    const thing = Object.values(answer).find((value) => isThing(value));
    const id = thing?.id ?? (input as { id?: string }).id;
    if (!type || !id || !this.commands.has(`archive${type}`)) return;
    await this.send(`archive${type}`, { id, version: CURRENT });
    await this.send(`restore${type}`, { id, version: CURRENT });
  }

  private async compare({ secret }: Answer): Promise<void> {
    this.note(grown(this.before, await this.reader.of(this.client), this.others));
    if (typeof secret === 'string')
      this.note(grown(this.before, await this.reader.of(this.client.withToken(secret)), this.others));
  }

  private async comparePublic(): Promise<void> {
    this.note(published(this.publicBefore, await this.reader.of(this.api.public), this.before, this.others));
  }

  /** Notes rights once in each sequence; not those that an invitation and its acceptance gave. */
  private note(rights: readonly string[]): void {
    const accepted = this.steps.some((step) => step.startsWith('giveConsent')) ? this.stage.invitedTo : [];
    const what = rights
      .filter((right) => !this.noted.has(right) && !accepted.some((id) => right.endsWith(id)))
      .map((right) => this.named(right));
    for (const right of rights) this.noted.add(right);
    if (what.length > 0)
      this.growth.push({ by: this.steps.map((step) => this.named(step)).join(' → '), what });
  }

  /** With the names of the scene instead of ids. */
  private named(text: string): string {
    return text.replace(/[A-Za-z]+:[0-9a-f-]{36}/g, (id) => this.stage.nameOf.get(id) ?? id);
  }
}

function isThing(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value;
}

/** What an account made: rights over one's own work are no gain. */
async function createdBy(database: Database, account: string): Promise<ReadonlySet<string>> {
  const rows = await database.query<{ id: string }>(
    `select i.subject_type || ':' || i.subject_id as id from change_item i join change c on c.id = i.change_id
     where i.action = 'CREATE' and c.account_id::text = $1`,
    [account],
  );
  return new Set(rows.map(({ id }) => id));
}
