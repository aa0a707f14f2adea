import {
  execute,
  getVariableValues,
  GraphQLError,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Database } from '../../src/platform/database/database.js';
import { Plan } from '../../src/platform/plan/plan.js';
import { installResolverFallback } from '../../src/platform/graphql/build-schema.js';
import { publicViewer, type Viewer } from '../../src/platform/viewer.js';
import { readModels } from '../../src/app/slices.js';
import { buildApiSchema } from '../../src/app/schema.js';
import { Random } from '../builders/random.js';
import { smallWorld } from '../builders/small-world.js';
import { TokenScope, viewers } from '../builders/viewers.js';
import { openTestDatabase } from '../database.js';
import { askOracle, bareCopy, isRead, resolveByOracle, ROOTS } from '../oracle/oracle.js';
import { todoRows } from '../oracle/todo.rows.js';
import { Reading } from '../oracle/reading.js';
import { World } from '../oracle/world.js';
import { collectCursors, placeInSearch, type Places } from './cursors.js';
import { everyRow, everySearch } from './every-row.js';
import { difference, refusalOf, statements, type Answer, type Disagreement } from './judgement.js';
import { Generator, type Operation } from './generator.js';
import { materialOf, type Material } from './material.js';
import { elementsBelow, Uses } from './uses.js';

/** A day on which many periods of the small world only may be in force. */
const TODAY = '2018-06-15';

/** The setup of one test file: a world from a seed, three readers, and viewers of each role. */
export class Trial {
  readonly disagreements: Disagreement[] = [];
  operations = 0;
  refused = 0;
  tooCostly = 0;

  private constructor(
    readonly database: Database,
    private readonly schemas: { readonly plan: GraphQLSchema; readonly oracle: GraphQLSchema },
    private readonly plan: Plan,
    private readonly world: World,
    private readonly places: Places,
    readonly viewers: Readonly<Record<string, Viewer>>,
    private readonly generator: Generator,
    private readonly material: Material,
    readonly uses: Uses,
    readonly elements: ReturnType<typeof elementsBelow>,
    /** Types and roots of the plan that the oracle does not read. */
    readonly unread: readonly string[],
  ) {}

  static async open(seed: number): Promise<Trial> {
    const database = await openTestDatabase({ seed: true });
    const { build, partnerships, partners } = smallWorld(seed);
    await build.save(database);
    // Autovacuum would be too late, and a query plan without statistics can take minutes.
    await database.query('analyze');
    const planSchema = await buildApiSchema();
    const oracleSchema = bareCopy(planSchema);
    const models = readModels();
    installResolverFallback(planSchema, models);
    const plan = new Plan(planSchema, models, database);
    const rows = await World.load(database);
    const world = rows.with('todo', todoRows(rows));
    const random = new Random(seed);
    const unread = models
      .all()
      .map(({ type }) => type)
      .filter((type) => type !== 'Query' && !isRead(type));
    const planned = Object.keys(models.get('Query').fields);
    const roots = planned.filter((name) => ROOTS[name]);
    const without = new Set(unread);
    const own = partnerships.slice(0, 2).map(({ id }) => id);
    // A private person who did not agree to be public, and an institution.
    const represented = [
      partners.find((p) => p['kind'] === 'INDIVIDUAL' && p['agreed_to_be_public'] === false),
      partners[1],
    ];
    const all = {
      public: publicViewer,
      representative: viewers.representative(represented.flatMap((p) => p?.id ?? [])),
      planner: viewers.planner(),
      coordinator: viewers.coordinator(own),
      district: viewers.district(),
      'token without contacts': viewers.coordinator(own, [TokenScope.READ_INTERNAL]),
      'token for contacts alone': viewers.coordinator(own, [TokenScope.READ_CONTACTS, TokenScope.WRITE]),
      'token for what is published': viewers.district([]),
    };
    const whose = {
      rows: [all.district],
      collaborations: [all.district, all.representative],
      todos: Object.values(all),
    };
    const places = await collectCursors(planSchema, plan, world, whose, TODAY);
    const uses = new Uses();
    resolveByOracle(oracleSchema, (value) => uses.add([value]));
    const material = materialOf(world, places, random);
    const generator = new Generator(planSchema, roots, material, random, uses, without);
    const schemas = { plan: planSchema, oracle: oracleSchema };
    return new Trial(
      database,
      schemas,
      plan,
      world,
      places,
      all,
      generator,
      material,
      uses,
      elementsBelow(planSchema, roots, without),
      [...unread, ...planned.filter((name) => !ROOTS[name]).map((name) => `Query.${name}`)],
    );
  }

  /** Runs one random operation with all three readers. */
  async ask(name: string, spoilt: boolean): Promise<void> {
    await this.compare(name, this.viewer(name), this.generator.next(spoilt));
  }

  /** Runs one operation with all three readers and compares the answers. */
  async compare(name: string, viewer: Viewer, operation: Operation): Promise<void> {
    const reading = new Reading(this.world, viewer, TODAY, this.places);
    const oracle = this.answerOf(
      await askOracle(this.schemas.oracle, operation.document, operation.variables, reading),
    );
    const [text, textStatements] = await this.counting(() => this.text(operation, viewer));
    if (text.errors.some((error) => error === 'TOO_COSTLY query')) {
      this.tooCostly += 1;
      return;
    }
    const [objects, objectStatements] = await this.counting(() => this.objects(operation, viewer));
    await this.finishStatements(objects);
    this.operations += 1;
    this.uses.add(operation.uses);
    if (oracle.errors.length > 0) this.refused += 1;
    const what =
      difference(text, objects, oracle) ?? statements(text, textStatements, objectStatements, reading.roots);
    if (what === null) return;
    const variables = JSON.stringify(operation.variables);
    this.disagreements.push({
      viewer: name,
      operation: operation.text,
      variables,
      what,
      text,
      objects,
      oracle,
    });
  }

  /** Compares every row of every type for some viewers. */
  async compareEveryRow(names: readonly string[]): Promise<void> {
    for (const operation of [...everyRow(this.schemas.plan, this.material.ids), ...everySearch()]) {
      for (const name of names) await this.compare(name, this.viewer(name), operation);
    }
  }

  private viewer(name: string): Viewer {
    const viewer = this.viewers[name];
    if (!viewer) throw new Error(`No viewer ${name}`);
    return viewer;
  }

  private async text({ document, variables }: Operation, viewer: Viewer): Promise<Answer> {
    const operation = document.definitions.find(
      (d): d is OperationDefinitionNode => d.kind === 'OperationDefinition',
    );
    const named = document.definitions.filter(
      (d): d is FragmentDefinitionNode => d.kind === 'FragmentDefinition',
    );
    if (!operation) throw new Error('No operation');
    const { coerced } = getVariableValues(this.schemas.plan, operation.variableDefinitions ?? [], variables);
    const fragments = Object.fromEntries(named.map((fragment) => [fragment.name.value, fragment]));
    try {
      const json = await this.plan.text(operation, fragments, coerced ?? {}, {
        viewer,
        today: TODAY,
        cost: 0,
        accessProof: null,
      });
      return this.answerOf({ data: JSON.parse(json) as Record<string, unknown> });
    } catch (error) {
      if (!(error instanceof GraphQLError))
        throw new Error(`rawJsonResponse failed on ${JSON.stringify(variables)}`, { cause: error });
      return { data: null, errors: [refusalOf(error)] };
    }
  }

  private async objects({ document, variables }: Operation, viewer: Viewer): Promise<Answer> {
    const contextValue = { plan: this.plan, viewer, today: TODAY, cost: 0, accessProof: null };
    return this.answerOf(
      await execute({ schema: this.schemas.plan, document, variableValues: variables, contextValue }),
    );
  }

  private answerOf({ data, errors }: ExecutionResult): Answer {
    const place = (_key: string, value: unknown) => {
      const position = typeof value === 'string' ? (this.places.get(value) ?? placeInSearch(value)) : null;
      return position ? `${position.order}|${position.id}` : value;
    };
    return { data: data ? JSON.stringify(data, place) : null, errors: (errors ?? []).map(refusalOf) };
  }

  /**
   * GraphQL answers as soon as one root fails. Wait for the statements of the others, or the next operation
   * would count them.
   */
  private async finishStatements(answer: Answer): Promise<void> {
    if (answer.errors.length > 0) await this.database.query('select 1');
  }

  private async counting<T>(work: () => Promise<T>): Promise<[T, number]> {
    let count = 0;
    const stop = this.database.onStatement(() => (count += 1));
    try {
      return [await work(), count];
    } finally {
      stop();
    }
  }
}
