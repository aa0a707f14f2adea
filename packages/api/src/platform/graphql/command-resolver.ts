import { Arg, Ctx, Mutation, Resolver, type ClassType } from 'type-graphql';
import type { CommandContext } from '../commands/run-command.js';

/** Refusals that only some commands have; every command has UNAUTHENTICATED, FORBIDDEN and INVALID. */
type Refusals = readonly ('NOT_FOUND' | 'CONFLICT')[];

interface Declared<C, I extends object> {
  readonly payload: ClassType;
  readonly input: ClassType<I>;
  /** A description of the input: “The changes.” */
  readonly about: string;
  /** A description of the command for the schema, without the codes of its refusals, which are added. */
  readonly description: string;
  readonly refuses: Refusals;
  /** `name` is that of the mutation. */
  readonly run: (context: C, input: I, name: string) => Promise<unknown>;
}

/** A mutation with the argument `input`. */
export type Command = Omit<Declared<never, never>, 'input'> & { readonly input: ClassType };

/** Declares a mutation. */
export function command<C extends CommandContext, I extends object>(declared: Declared<C, I>): Command {
  return declared;
}

/** The resolver class of commands, by the names of their mutations. */
export function commandResolver(commands: Readonly<Record<string, Command>>): new () => object {
  class Commands {}
  const { prototype } = Commands;
  for (const [name, declared] of Object.entries(commands)) {
    const value = (input: never, context: never) => declared.run(context, input, name);
    const descriptor = { value, configurable: true, writable: true };
    Object.defineProperty(prototype, name, descriptor);
    // Nullable: otherwise the refusal of one command would hide the payloads of those that the operation ran before it.
    Mutation(() => declared.payload, { nullable: true, description: descriptionOf(declared) })(
      prototype,
      name,
      descriptor,
    );
    Arg('input', () => declared.input, { description: declared.about })(prototype, name, 0);
    Ctx()(prototype, name, 1);
  }
  Resolver()(Commands);
  return Commands;
}

function descriptionOf({ description, refuses }: Command): string {
  return `${description} ${['UNAUTHENTICATED', 'FORBIDDEN', 'INVALID', ...refuses].join(', ')}.`;
}
