import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { checked, nullIfAbsent, type Changes, type Check } from '../../platform/commands/check.js';
import { checkedNames, NameInput } from '../partnerships/name.input.js';
import { CommandInput } from '../../platform/graphql/command.type.js';
import type { VenueState } from './venue.state.js';
import { Accessibility } from './venue.type.js';
import { TextField } from '../../platform/text/text-field.js';

@InputType({ description: 'A point on the earth, WGS 84.' })
class PositionInput {
  @Field(() => Float, { description: 'Degrees north, -90 to 90.' })
  latitude!: number;
  @Field(() => Float, { description: 'Degrees east, -180 to 180.' })
  longitude!: number;
}

@InputType({ description: 'The values of a venue.' })
abstract class VenueValuesInput extends CommandInput {
  @TextField('LINE', { nullable: true, description: 'Its address; an estate has none.' })
  address?: string | null;
  @Field(() => ID, { nullable: true, description: 'The venue that it is part of.' })
  partOfId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The partner that owns the place.' })
  partnerId?: string | null;
  @Field(() => Accessibility, { nullable: true, description: 'Whether it is accessible by wheelchair.' })
  accessibility?: Accessibility | null;
  @TextField('PARAGRAPHS', { nullable: true, description: 'A note on accessibility.' })
  accessibilityNote?: string | null;
  @Field(() => PositionInput, { nullable: true, description: 'Its position.' })
  position?: PositionInput | null;
  @Field(() => Int, { nullable: true, description: 'The number of people that it holds.' })
  capacity?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is used by one event at a time.' })
  exclusive?: boolean | null;
}

@InputType({ description: 'A new venue.' })
export class CreateVenueInput extends VenueValuesInput {
  @Field(() => [NameInput], { description: 'Its names, one of them official.' })
  names!: NameInput[];
}

@InputType({ description: 'Changes to a venue: members that are left out stay unchanged, null clears.' })
export class UpdateVenueInput extends VenueValuesInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
  @Field(() => [NameInput], { nullable: true, description: 'All its names, one of them official.' })
  names?: NameInput[] | null;
}

/** Even the largest stadium holds fewer. */
const CAPACITY = 1_000_000;

function venueValues(check: Check, input: VenueValuesInput): Changes<VenueState, VenueValuesInput> {
  return {
    address: check.text('address', input.address, TEXT_LIMITS.label),
    partOfId: input.partOfId,
    partnerId: input.partnerId,
    accessibility: input.accessibility,
    accessibilityNote: check.text('accessibilityNote', input.accessibilityNote, TEXT_LIMITS.note),
    position: checkedPosition(check, input.position),
    capacity: check.number('capacity', input.capacity, 0, CAPACITY),
    exclusive: input.exclusive,
  };
}

function checkedPosition(check: Check, position: PositionInput | null | undefined) {
  if (!position) return position;
  const { latitude, longitude } = position;
  check.number('position.latitude', latitude, -90, 90);
  check.number('position.longitude', longitude, -180, 180);
  return { latitude, longitude };
}

/** @throws {Refusal} INVALID */
export function newVenue(input: CreateVenueInput): VenueState {
  return checked((check) => ({
    ...nullIfAbsent(venueValues(check, input)),
    names: checkedNames(check, input.names),
  }));
}

/** @throws {Refusal} INVALID */
export function venueChanges(input: UpdateVenueInput): Changes<VenueState, UpdateVenueInput> {
  return checked((check) => ({ ...venueValues(check, input), names: checkedNames(check, input.names) }));
}
