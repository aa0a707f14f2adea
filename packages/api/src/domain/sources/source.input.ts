import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { checked, nullIfAbsent, type Changes, type Check } from '../../platform/commands/check.js';
import { CommandInput } from '../../platform/graphql/command.type.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import type { SourceState, StatementState } from './source.state.js';
import { SourceKind } from './source.type.js';
import { TextField } from '../../platform/text/text-field.js';

@InputType({ description: 'The values of a source.' })
abstract class SourceValuesInput extends CommandInput {
  @TextField('LINE', { nullable: true, description: 'Its publisher.' })
  publisher?: string | null;
  @TextField('WEBSITE', { nullable: true, description: 'Its address, http or https.' })
  url?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day on which somebody read it.' })
  retrievedOn?: string | null;
  @TextField('PARAGRAPHS', { nullable: true, description: 'A remark.' })
  note?: string | null;
}

@InputType({ description: 'A new source.' })
export class CreateSourceInput extends SourceValuesInput {
  @Field(() => SourceKind, { description: 'Its kind.' })
  kind!: SourceKind;
  @TextField('LINE', { description: 'Its title.' })
  title!: string;
}

@InputType({ description: 'Changes to a source: members that are left out stay unchanged, null clears.' })
export class UpdateSourceInput extends SourceValuesInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
  @Field(() => SourceKind, { nullable: true, description: 'Its kind.' })
  kind?: SourceKind | null;
  @TextField('LINE', { nullable: true, description: 'Its title.' })
  title?: string | null;
}

@InputType({ description: 'A statement of a source about an object.' })
export class CreateStatementInput extends CommandInput {
  @Field(() => ID, { description: 'The source.' })
  sourceId!: string;
  @Field(() => ID, {
    description: 'The object: a network, partnership, partner, membership, venue, series or event.',
  })
  subjectId!: string;
  @TextField('KEY', { description: 'The field of the object, by its name in this schema.' })
  field!: string;
  @TextField('LINE', { nullable: true, description: 'The value in the source; a date as EDTF.' })
  value?: string | null;
  @TextField('LINE', { nullable: true, description: 'The source’s wording.' })
  wording?: string | null;
}

@InputType({ description: 'Changes to a statement: members that are left out stay unchanged, null clears.' })
export class UpdateStatementInput extends CommandInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
  @TextField('LINE', { nullable: true, description: 'The value in the source; a date as EDTF.' })
  value?: string | null;
  @TextField('LINE', { nullable: true, description: 'The source’s wording.' })
  wording?: string | null;
}

function sourceValues(check: Check, input: SourceValuesInput): Changes<SourceState, SourceValuesInput> {
  return {
    publisher: check.text('publisher', input.publisher, TEXT_LIMITS.name),
    url: check.website('url', input.url),
    retrievedOn: input.retrievedOn,
    note: check.text('note', input.note, TEXT_LIMITS.note),
  };
}

/** @throws {Refusal} INVALID */
export function newSource(input: CreateSourceInput): SourceState {
  return checked((check) => ({
    ...nullIfAbsent(sourceValues(check, input)),
    kind: input.kind,
    title: check.required('title', input.title, TEXT_LIMITS.title),
  }));
}

/** @throws {Refusal} INVALID */
export function sourceChanges(input: UpdateSourceInput): Changes<SourceState, UpdateSourceInput> {
  return checked((check) => ({
    ...sourceValues(check, input),
    kind: check.present('kind', input.kind),
    title: check.required('title', input.title, TEXT_LIMITS.title),
  }));
}

const FIELD_NAME = /^[a-z][A-Za-z.]{0,99}$/;

type StatementValues = Pick<UpdateStatementInput, 'value' | 'wording'>;

function statementValues(check: Check, input: StatementValues): Changes<StatementState, StatementValues> {
  return {
    value: check.text('value', input.value, TEXT_LIMITS.wording),
    wording: check.text('wording', input.wording, TEXT_LIMITS.wording),
  };
}

/** @throws {Refusal} INVALID */
export function newStatement(input: CreateStatementInput): StatementState {
  const { sourceId, subjectId, field } = input;
  return checked((check) => {
    check.fail(!FIELD_NAME.test(field), 'field', 'NOT_A_FIELD_NAME');
    return { ...nullIfAbsent(statementValues(check, input)), sourceId, subjectId, field };
  });
}

/** @throws {Refusal} INVALID */
export function statementChanges(input: UpdateStatementInput): Changes<StatementState, UpdateStatementInput> {
  return checked((check) => statementValues(check, input));
}
