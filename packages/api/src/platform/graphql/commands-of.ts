import type { ClassType } from 'type-graphql';
import type { Aggregate, State } from '../commands/aggregate.js';
import type { Changes } from '../commands/check.js';
import { mayRefer } from '../commands/references.js';
import { runCommand, type CommandContext, type RetriedInput } from '../commands/run-command.js';
import type { CreateOptions, UnitOfWork } from '../commands/unit-of-work.js';
import { command, type Command } from './command-resolver.js';
import { VersionedInput, type PayloadClass } from './command.type.js';

/** An addition to the usual sentence of the schema, such as who may run the command. */
interface Note {
  readonly note?: string;
}

interface Creation<S, I extends object> extends Note {
  readonly input: ClassType<I>;
  readonly state: (input: I) => S;
}

interface Change<S, I extends object> extends Note {
  readonly input: ClassType<I>;
  readonly changes: (input: I) => Changes<S, I> & Partial<S>;
}

type Versioned = Pick<VersionedInput, 'id' | 'version' | 'clientMutationId'>;

interface Presentation {
  readonly payload: PayloadClass;
  /** The noun for the type, without an article. */
  readonly noun: string;
}

/** The commands that create, change, archive and restore objects of a type. */
export function commandsOf<S extends State, O extends object>(
  aggregate: Aggregate<S, O>,
  { payload, noun }: Presentation,
) {
  const a = /^[aeiou]/.test(noun) ? 'an' : 'a';
  const mutation = mutationsOn(payload);
  return {
    create: <I extends RetriedInput>(
      { input, state, note }: Creation<S, I>,
      ...options: CreateOptions<O>
    ): Command =>
      mutation<I, S>({
        input,
        about: `The ${noun}.`,
        description: `Creates ${a} ${noun}.${said(note)}`,
        refuses: CHANGES.filter((code) =>
          code === 'CONFLICT' ? aggregate.unique : mayRefer(aggregate.fields),
        ),
        prepare: state,
        work: (unit, created) => unit.create(aggregate, created, ...options),
      }),
    update: <I extends Versioned>({ input, changes, note }: Change<S, I>): Command =>
      mutation<I, Partial<S>>({
        input,
        about: 'The changes.',
        description: `Changes ${a} ${noun}.${said(note)}`,
        prepare: changes,
        work: (unit, changed, { id, version }) => unit.update(aggregate, id, version, changed),
      }),
    archive: ({ note }: Note = {}): Command =>
      mutation<VersionedInput, VersionedInput>({
        ...BY_VERSION,
        description: `Archives ${a} ${noun}, until it is restored.${said(note)}`,
        work: (unit, { id, version }) => unit.archive(aggregate, id, version),
      }),
    restore: ({ note }: Note = {}): Command =>
      mutation<VersionedInput, VersionedInput>({
        ...BY_VERSION,
        description: `Restores an archived ${noun}.${said(note)}`,
        work: (unit, { id, version }) => unit.restore(aggregate, id, version),
      }),
  };
}

const CHANGES = ['NOT_FOUND', 'CONFLICT'] as const;
const BY_VERSION = { input: VersionedInput, about: 'Which.', prepare: (input: VersionedInput) => input };

interface Work<I extends object, P> extends Pick<Command, 'about' | 'description'> {
  readonly input: ClassType<I>;
  readonly refuses?: Command['refuses'];
  /** Reads the input before the transaction. */
  readonly prepare: (input: I) => P;
  /** Returns the key of the row in the payload. */
  readonly work: (unit: UnitOfWork, prepared: P, input: I) => Promise<string>;
}

function mutationsOn(payload: PayloadClass) {
  return <I extends RetriedInput, P>({ prepare, work, refuses = CHANGES, ...declared }: Work<I, P>) =>
    command({
      ...declared,
      refuses,
      payload,
      run: (context: CommandContext, input: I, name) => {
        const prepared = prepare(input);
        return runCommand(context, name, input, async (unit) => ({
          [payload.shows]: await work(unit, prepared, input),
        }));
      },
    });
}

function said(note: string | undefined): string {
  return note === undefined ? '' : ` ${note}`;
}
