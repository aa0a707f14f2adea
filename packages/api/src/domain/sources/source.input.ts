import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { Check, omitUndefined, WEB_LINK } from '../../platform/commands/check.js';
import { CommandInput } from '../../platform/graphql/command.type.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { SourceKind } from './source.type.js';

@InputType({ description: 'What may be said of it.' })
abstract class SourceValuesInput extends CommandInput {
  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher?: string | null;
  @Field(() => String, { nullable: true, description: 'Its address, http or https.' })
  url?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it was read.' })
  retrievedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'A remark.' })
  note?: string | null;
}

@InputType({ description: 'A new source.' })
export class CreateSourceInput extends SourceValuesInput {
  @Field(() => SourceKind, { description: 'What it is.' })
  kind!: SourceKind;
  @Field({ description: 'Its title.' })
  title!: string;
}

@InputType({ description: 'Changes to a source: what is left out stays, null clears.' })
export class UpdateSourceInput extends SourceValuesInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
  @Field(() => SourceKind, { nullable: true, description: 'What it is.' })
  kind?: SourceKind | null;
  @Field(() => String, { nullable: true, description: 'Its title.' })
  title?: string | null;
}

@InputType({ description: 'What a source says of something.' })
export class CreateStatementInput extends CommandInput {
  @Field(() => ID, { description: 'Which source says it.' })
  sourceId!: string;
  @Field(() => ID, {
    description: 'Of what: a network, partnership, partner, membership, venue, series or event.',
  })
  subjectId!: string;
  @Field({ description: 'Of which field of it, by the name in this schema.' })
  field!: string;
  @Field(() => String, { nullable: true, description: 'The value that the source gives; a date as EDTF.' })
  value?: string | null;
  @Field(() => String, { nullable: true, description: 'The words of the source.' })
  wording?: string | null;
}

@InputType({ description: 'Changes to a statement: what is left out stays, null clears.' })
export class UpdateStatementInput extends CommandInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'The value that the source gives; a date as EDTF.' })
  value?: string | null;
  @Field(() => String, { nullable: true, description: 'The words of the source.' })
  wording?: string | null;
}

/** The values of an input, cleaned. */
export function checkedSource(input: Partial<CreateSourceInput> | UpdateSourceInput) {
  const check = new Check();
  check.fail(input.kind === null, 'kind', 'EMPTY');
  const values = {
    kind: input.kind ?? undefined,
    title: input.title === undefined ? undefined : check.required('title', input.title, TEXT_LIMITS.title),
    publisher: check.text('publisher', input.publisher, TEXT_LIMITS.name),
    url: check.matching('url', input.url, TEXT_LIMITS.url, WEB_LINK, 'NOT_A_WEB_LINK'),
    retrievedOn: input.retrievedOn,
    note: check.text('note', input.note, TEXT_LIMITS.note, true),
  };
  check.throwIfInvalid();
  return omitUndefined(values);
}

const FIELD_NAME = /^[a-z][A-Za-z.]{0,99}$/;

/** The values of an input, cleaned; ids are left to the command, which knows whether they are there. */
export function checkedStatement(input: Partial<CreateStatementInput> | UpdateStatementInput) {
  const check = new Check();
  const field = 'field' in input ? input.field : undefined;
  check.fail(field !== undefined && !FIELD_NAME.test(field), 'field', 'NOT_A_FIELD_NAME');
  const values = {
    field,
    value: check.text('value', input.value, TEXT_LIMITS.wording),
    wording: check.text('wording', input.wording, TEXT_LIMITS.wording),
  };
  check.throwIfInvalid();
  return omitUndefined(values);
}
