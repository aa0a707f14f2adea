import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import type { Aggregate, State } from '../../platform/commands/aggregate.js';
import { checked } from '../../platform/commands/check.js';
import { runCommand } from '../../platform/commands/run-command.js';
import { invalid } from '../../platform/errors.js';
import { command, type Command } from '../../platform/graphql/command-resolver.js';
import { CommandInput, EdtfDateInput, type PayloadClass } from '../../platform/graphql/command.type.js';
import { TextField } from '../../platform/text/text-field.js';
import { renamed, type NameState } from './name.rules.js';

@InputType({ description: 'A new official name and its first day.' })
class RenameInput extends CommandInput {
  @Field(() => ID, { description: 'The object to rename.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
  @TextField('LINE', { description: 'The new official name.' })
  name!: string;
  @Field(() => EdtfDateInput, { description: 'The first day of the new name, of any precision.' })
  from!: EdtfDateInput;
}

type Named = State & { readonly names: readonly NameState[] };

interface Presentation {
  readonly payload: PayloadClass;
  readonly noun: string;
}

/** The command that renames an object from a day on. */
export function renameOf<S extends Named>(aggregate: Aggregate<S>, { payload, noun }: Presentation): Command {
  return command({
    payload,
    input: RenameInput,
    about: 'The new name.',
    description: `Renames a ${noun} from a day on, as one change: the official name in use on that day ends, and the new one follows it. INVALID with NAME_BEGAN_LATER if that name is not older.`,
    refuses: ['NOT_FOUND', 'CONFLICT'],
    run: (context, input: RenameInput, mutation) => {
      const rename = checkedRename(input);
      return runCommand(context, mutation, input, async (unit) => ({
        [payload.shows]: await unit.update(aggregate, input.id, input.version, ({ names }) => {
          const after = renamed(names, rename);
          if (!after) throw invalid({ field: 'input.from', reason: 'NAME_BEGAN_LATER' });
          return { names: after } as Partial<S>;
        }),
      }));
    },
  });
}

/** @throws {Refusal} INVALID */
function checkedRename(input: RenameInput) {
  return checked((check) => {
    check.fail(['..', 'XXXX'].includes(input.from.edtf.trim()), 'from.edtf', 'OPEN_BEGINNING');
    return {
      name: check.required('name', input.name, TEXT_LIMITS.name),
      from: check.date('from', input.from, TEXT_LIMITS.wording) ?? { edtf: 'XXXX', wording: null },
    };
  });
}
