import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { checked, nullIfAbsent, type Changes, type Check } from '../../platform/commands/check.js';
import { CommandInput, EdtfDateInput } from '../../platform/graphql/command.type.js';
import { checkedNames, NameInput } from './name.input.js';
import type { NetworkState } from './network.state.js';
import { PartnershipScope, PartnershipStatus, PartnershipSymbol } from './partnership.enums.js';
import type { PartnershipState } from './partnership.state.js';
import { TextField } from '../../platform/text/text-field.js';

@InputType({ description: 'The values of a partnership.' })
abstract class PartnershipValuesInput extends CommandInput {
  @Field(() => PartnershipStatus, { nullable: true, description: 'Whether it is active.' })
  status?: PartnershipStatus | null;
  @TextField('PARAGRAPHS', { nullable: true, description: 'Its area in words.' })
  area?: string | null;
  @TextField('PARAGRAPHS', { nullable: true, description: 'Its purpose and work.' })
  description?: string | null;
  @TextField('LINE', { nullable: true, description: 'Its colour on a light background, `#RRGGBB`.' })
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
    description: 'Whether it belongs to this district.',
  })
  scope!: PartnershipScope;
}

@InputType({
  description: 'Changes to a partnership: members that are left out stay unchanged, null clears.',
})
export class UpdatePartnershipInput extends PartnershipValuesInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
  @Field(() => [NameInput], { nullable: true, description: 'All its names, one of them official.' })
  names?: NameInput[] | null;
}

@InputType({ description: 'Changes to the network: members that are left out stay unchanged, null clears.' })
export class UpdateNetworkInput extends CommandInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
  @TextField('LINE', { nullable: true, description: 'Its name.' })
  name?: string | null;
  @TextField('PARAGRAPHS', { nullable: true, description: 'Its purpose and work.' })
  description?: string | null;
  @Field(() => ID, { nullable: true, description: 'The partner that coordinates it.' })
  coordinatorId?: string | null;
}

const COLOUR = /^#[0-9a-f]{6}$/i;

function partnershipValues(
  check: Check,
  input: PartnershipValuesInput,
): Changes<PartnershipState, PartnershipValuesInput> {
  check.fail(input.foundedOn?.edtf === '..', 'foundedOn.edtf', 'OPEN_BEGINNING');
  const colour = check.matching('colour', input.colour, 7, (text) => COLOUR.test(text), 'NOT_A_COLOUR');
  return {
    status: input.status,
    area: check.text('area', input.area, TEXT_LIMITS.description),
    description: check.text('description', input.description, TEXT_LIMITS.description),
    colour: colour ? colour.toUpperCase() : colour,
    symbol: input.symbol,
    foundedOn: check.date('foundedOn', input.foundedOn, TEXT_LIMITS.wording),
    endedOn: check.date('endedOn', input.endedOn, TEXT_LIMITS.wording),
  };
}

/** @throws {Refusal} INVALID */
export function newPartnership(input: CreatePartnershipInput): PartnershipState {
  return checked((check) => ({
    ...nullIfAbsent(partnershipValues(check, input)),
    names: checkedNames(check, input.names),
    scope: input.scope,
  }));
}

/** @throws {Refusal} INVALID */
export function partnershipChanges(
  input: UpdatePartnershipInput,
): Changes<PartnershipState, UpdatePartnershipInput> {
  return checked((check) => ({
    ...partnershipValues(check, input),
    names: checkedNames(check, input.names),
  }));
}

/** @throws {Refusal} INVALID */
export function networkChanges(input: UpdateNetworkInput): Changes<NetworkState, UpdateNetworkInput> {
  return checked((check) => ({
    name: check.required('name', input.name, TEXT_LIMITS.name),
    description: check.text('description', input.description, TEXT_LIMITS.description),
    coordinatorId: input.coordinatorId,
  }));
}
