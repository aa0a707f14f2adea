import { Field, ID, InputType } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { checked } from '../../platform/commands/check.js';
import { CommandInput } from '../../platform/graphql/command.type.js';
import { TextField } from '../../platform/text/text-field.js';

@InputType({ description: 'The dismissal of a to-do.' })
export class DismissTodoInput extends CommandInput {
  @Field(() => ID, { description: 'The to-do.' })
  id!: string;
  @TextField('PARAGRAPHS', { nullable: true, description: 'The reason, or where somebody looked in vain.' })
  note?: string | null;
}

@InputType({ description: 'A dismissed to-do.' })
export class ReopenTodoInput extends CommandInput {
  @Field(() => ID, { description: 'The to-do.' })
  id!: string;
}

/** The cleaned note of an input. */
export function checkedNote({ note }: DismissTodoInput): string | null {
  return checked((check) => check.text('note', note, TEXT_LIMITS.note)) ?? null;
}
