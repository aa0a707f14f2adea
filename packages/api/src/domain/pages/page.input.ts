import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { pageTextProblem } from '@partnerstwa/shared/page-text';
import { checked, type Changes, type Check } from '../../platform/commands/check.js';
import { CommandInput } from '../../platform/graphql/command.type.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import type { PageState } from './page.state.js';
import { TextField } from '../../platform/text/text-field.js';

const TEXT =
  'plain, as `Page.text` says. INVALID with the reason HTML for a tag, LINK for a link of any other kind.';

@InputType({ description: 'Changes to a page: members that are left out stay unchanged.' })
export class UpdatePageInput extends CommandInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
  @TextField('LINE', { nullable: true, description: 'Its title in Polish.' })
  titlePl?: string | null;
  @TextField('LINE', { nullable: true, description: 'Its title in English.' })
  titleEn?: string | null;
  @TextField('PARAGRAPHS', { nullable: true, description: `Its text in Polish, ${TEXT}` })
  textPl?: string | null;
  @TextField('PARAGRAPHS', { nullable: true, description: `Its text in English, ${TEXT}` })
  textEn?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which somebody last read it and found it correct; null clears it.',
  })
  reviewedOn?: string | null;
}

/** @throws {Refusal} INVALID */
export function pageChanges(input: UpdatePageInput): Changes<PageState, UpdatePageInput> {
  return checked((check) => ({
    titlePl: check.required('titlePl', input.titlePl, TEXT_LIMITS.title),
    titleEn: check.required('titleEn', input.titleEn, TEXT_LIMITS.title),
    textPl: checkedText(check, 'textPl', input.textPl),
    textEn: checkedText(check, 'textEn', input.textEn),
    reviewedOn: input.reviewedOn,
  }));
}

function checkedText(check: Check, field: string, text: string | null | undefined): string | undefined {
  const clean = check.required(field, text, TEXT_LIMITS.description);
  const problem = clean === undefined ? null : pageTextProblem(clean);
  if (problem) check.fail(true, field, problem);
  return clean;
}
