import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { Check, omitUndefined } from '../../platform/commands/check.js';
import { CommandInput, EdtfDateInput } from '../../platform/graphql/command.type.js';
import { checkedNames, NameInput } from './name.input.js';
import { PartnershipScope, PartnershipStatus, PartnershipSymbol } from './partnership.enums.js';

@InputType({ description: 'What may be said of it.' })
abstract class PartnershipValuesInput extends CommandInput {
  @Field(() => PartnershipStatus, { nullable: true, description: 'Whether it works.' })
  status?: PartnershipStatus | null;
  @Field(() => String, { nullable: true, description: 'Its area in words.' })
  area?: string | null;
  @Field(() => String, { nullable: true, description: 'What it is and does.' })
  description?: string | null;
  @Field(() => String, { nullable: true, description: 'Its colour on light ground, `#RRGGBB`.' })
  colour?: string | null;
  @Field(() => PartnershipSymbol, { nullable: true, description: 'Its shape.' })
  symbol?: PartnershipSymbol | null;
  @Field(() => EdtfDateInput, { nullable: true, description: 'When it was founded.' })
  foundedOn?: EdtfDateInput | null;
  @Field(() => EdtfDateInput, { nullable: true, description: 'When it ended; null if no end is known.' })
  endedOn?: EdtfDateInput | null;
}

@InputType({ description: 'A new partnership.' })
export class CreatePartnershipInput extends PartnershipValuesInput {
  @Field(() => [NameInput], { description: 'Its names, one of them official.' })
  names!: NameInput[];
  @Field(() => PartnershipScope, {
    defaultValue: PartnershipScope.DISTRICT,
    description: 'Whether it is of this district.',
  })
  scope!: PartnershipScope;
}

@InputType({ description: 'Changes to a partnership: what is left out stays, null clears.' })
export class UpdatePartnershipInput extends PartnershipValuesInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
  @Field(() => [NameInput], { nullable: true, description: 'All its names, one of them official.' })
  names?: NameInput[] | null;
}

@InputType({ description: 'Changes to the network: what is left out stays, null clears.' })
export class UpdateNetworkInput extends CommandInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'What it is and does.' })
  description?: string | null;
  @Field(() => ID, { nullable: true, description: 'The partner that coordinates it.' })
  coordinatorId?: string | null;
}

const COLOUR = /^#[0-9a-f]{6}$/i;

/** The values of an input, cleaned. */
export function checkedPartnership(input: Partial<CreatePartnershipInput> | UpdatePartnershipInput) {
  const check = new Check();
  check.fail(input.foundedOn?.edtf === '..', 'foundedOn.edtf', 'OPEN_BEGINNING');
  const values = {
    names: checkedNames(check, input.names),
    status: input.status,
    area: check.text('area', input.area, TEXT_LIMITS.description, true),
    description: check.text('description', input.description, TEXT_LIMITS.description, true),
    colour:
      check.matching('colour', input.colour, 7, COLOUR, 'NOT_A_COLOUR')?.toUpperCase() ??
      (input.colour === undefined ? undefined : null),
    symbol: input.symbol,
    foundedOn: check.date('foundedOn', input.foundedOn, TEXT_LIMITS.wording),
    endedOn: check.date('endedOn', input.endedOn, TEXT_LIMITS.wording),
  };
  check.throwIfInvalid();
  return omitUndefined(values);
}

/** The values of an input, cleaned; `coordinatorId` is left to the command, which knows whether it is there. */
export function checkedNetwork(input: UpdateNetworkInput) {
  const check = new Check();
  const values = {
    name: input.name === undefined ? undefined : check.required('name', input.name, TEXT_LIMITS.name),
    description: check.text('description', input.description, TEXT_LIMITS.description, true),
  };
  check.throwIfInvalid();
  return omitUndefined(values);
}
