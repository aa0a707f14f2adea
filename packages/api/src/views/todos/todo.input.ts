import { Field, ID, InputType } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { Check } from '../../platform/commands/check.js';
import { CommandInput } from '../../platform/graphql/command.type.js';

@InputType({ description: 'That a matter cannot be found out.' })
export class DismissMatterInput extends CommandInput {
  @Field(() => ID, { description: 'The matter.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Why, or where was looked in vain.' })
  note?: string | null;
}

@InputType({ description: 'Names a matter that was dismissed.' })
export class ReopenMatterInput extends CommandInput {
  @Field(() => ID, { description: 'The matter.' })
  id!: string;
}

/** The note of an input, cleaned. */
export function checkedNote({ note }: DismissMatterInput): string | null {
  const check = new Check();
  const clean = check.text('note', note, TEXT_LIMITS.note, true) ?? null;
  check.throwIfInvalid();
  return clean;
}
