import { Field, ID, InputType } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { checked } from '../../platform/commands/check.js';
import { CommandInput } from '../../platform/graphql/command.type.js';
import { TextField } from '../../platform/text/text-field.js';

@InputType({ description: 'That a to-do cannot be found out.' })
export class DismissTodoInput extends CommandInput {
  @Field(() => ID, { description: 'The to-do.' })
  id!: string;
  @TextField('PARAGRAPHS', { nullable: true, description: 'Why, or where was looked in vain.' })
  note?: string | null;
}

@InputType({ description: 'Names a to-do that was dismissed.' })
export class ReopenTodoInput extends CommandInput {
  @Field(() => ID, { description: 'The to-do.' })
  id!: string;
}

/** The note of an input, cleaned. */
export function checkedNote({ note }: DismissTodoInput): string | null {
  return checked((check) => check.text('note', note, TEXT_LIMITS.note)) ?? null;
}
