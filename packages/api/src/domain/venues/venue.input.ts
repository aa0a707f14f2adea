import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { Check, omitUndefined } from '../../platform/commands/check.js';
import { checkedNames, NameInput } from '../partnerships/name.input.js';
import { CommandInput } from '../../platform/graphql/command.type.js';
import { Accessibility } from './venue.type.js';

@InputType({ description: 'A point on the earth, WGS 84.' })
class PositionInput {
  @Field(() => Float, { description: 'Degrees north, -90 to 90.' })
  latitude!: number;
  @Field(() => Float, { description: 'Degrees east, -180 to 180.' })
  longitude!: number;
}

@InputType({ description: 'What may be said of it.' })
abstract class VenueValuesInput extends CommandInput {
  @Field(() => String, { nullable: true, description: 'Its address; an estate has none.' })
  address?: string | null;
  @Field(() => ID, { nullable: true, description: 'What it is part of.' })
  partOfId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The partner whose place it is.' })
  partnerId?: string | null;
  @Field(() => Accessibility, { nullable: true, description: 'Whether a wheelchair gets in.' })
  accessibility?: Accessibility | null;
  @Field(() => String, { nullable: true, description: 'More on getting in and about.' })
  accessibilityNote?: string | null;
  @Field(() => PositionInput, { nullable: true, description: 'Where it lies.' })
  position?: PositionInput | null;
  @Field(() => Int, { nullable: true, description: 'How many people it holds.' })
  capacity?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether only one event fits at a time.' })
  exclusive?: boolean | null;
}

@InputType({ description: 'A new venue.' })
export class CreateVenueInput extends VenueValuesInput {
  @Field(() => [NameInput], { description: 'Its names, one of them official.' })
  names!: NameInput[];
}

@InputType({ description: 'Changes to a venue: what is left out stays, null clears.' })
export class UpdateVenueInput extends VenueValuesInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
  @Field(() => [NameInput], { nullable: true, description: 'All its names, one of them official.' })
  names?: NameInput[] | null;
}

/** The largest stadium there is holds fewer. */
const CAPACITY = 1_000_000;

/** The values of an input, cleaned; ids are left to the command, which knows whether they are there. */
export function checkedVenue(input: Partial<CreateVenueInput> | UpdateVenueInput) {
  const check = new Check();
  const { position } = input;
  const values = {
    names: checkedNames(check, input.names),
    address: check.text('address', input.address, TEXT_LIMITS.label),
    accessibility: input.accessibility,
    accessibilityNote: check.text('accessibilityNote', input.accessibilityNote, TEXT_LIMITS.note, true),
    position: position ? { latitude: position.latitude, longitude: position.longitude } : position,
    capacity: check.number('capacity', input.capacity, 0, CAPACITY),
    exclusive: input.exclusive,
  };
  check.number('position.latitude', position?.latitude, -90, 90);
  check.number('position.longitude', position?.longitude, -180, 180);
  check.throwIfInvalid();
  return omitUndefined(values);
}
