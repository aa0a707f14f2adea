import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { checked, distinct, nullIfAbsent, type Changes, type Check } from '../../platform/commands/check.js';
import { CommandInput, VersionOfInput } from '../../platform/graphql/command.type.js';
import { Consent, ParticipationRole } from './participation.enums.js';
import type { ParticipationState } from './participation.state.js';
import { TextField } from '../../platform/text/text-field.js';

@InputType({ description: 'The values of a participation.' })
export abstract class ParticipationValuesInput {
  @Field(() => ParticipationRole, { description: 'The role.' })
  role!: ParticipationRole;
  @Field(() => ID, {
    nullable: true,
    description:
      'The actor: a partner, a partnership or the network; null if not known, in which case `label` is required.',
  })
  actorId?: string | null;
  @TextField('LINE', {
    nullable: true,
    description: 'The source’s description of an actor that is not known.',
  })
  label?: string | null;
  @Field(() => Int, { nullable: true, description: 'The number of actors that the label stands for.' })
  count?: number | null;
  @Field(() => Int, { nullable: true, description: 'The number of people.' })
  headcount?: number | null;
  @TextField('PARAGRAPHS', { nullable: true, description: 'A remark.' })
  note?: string | null;
  @TextField('LINE', {
    nullable: true,
    description: 'The actor’s name in the source for this event.',
  })
  nameGiven?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'All partners and partnerships that a group of people comes from.',
  })
  fromActorIds?: string[] | null;
}

@InputType({ description: 'A new participation in an event.' })
export class CreateParticipationInput extends ParticipationValuesInput {
  @TextField('KEY', {
    nullable: true,
    description:
      'Your own id for this command, up to 200 characters. If it is sent again, the command is not repeated and its first result is returned.',
  })
  clientMutationId?: string | null;
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;
}

@InputType({
  description: 'Changes to a participation: members that are left out stay unchanged, null clears.',
})
export class UpdateParticipationInput extends CommandInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you read.' })
  version!: number;
  @Field(() => ParticipationRole, { nullable: true, description: 'The role.' })
  role?: ParticipationRole | null;
  @Field(() => ID, { nullable: true, description: 'The actor: a partner, a partnership or the network.' })
  actorId?: string | null;
  @TextField('LINE', {
    nullable: true,
    description: 'The source’s description of an actor that is not known.',
  })
  label?: string | null;
  @Field(() => Int, { nullable: true, description: 'The number of actors that the label stands for.' })
  count?: number | null;
  @Field(() => Int, { nullable: true, description: 'The number of people.' })
  headcount?: number | null;
  @TextField('PARAGRAPHS', { nullable: true, description: 'A remark.' })
  note?: string | null;
  @TextField('LINE', {
    nullable: true,
    description: 'The actor’s name in the source for this event.',
  })
  nameGiven?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'All partners and partnerships that a group of people comes from.',
  })
  fromActorIds?: string[] | null;
}

@InputType({ description: 'Partnerships named as organisers, to decide together.' })
export class ConsentInput extends CommandInput {
  @Field(() => [VersionOfInput], { description: 'The participations; at most 250.' })
  participations!: VersionOfInput[];
}

const PEOPLE = 1_000_000;
const FROM = 50;

type Values = Omit<ParticipationValuesInput, 'role'>;

function participationValues(check: Check, input: Values): Changes<ParticipationState, Values> {
  check.list('fromActorIds', input.fromActorIds ?? [], FROM);
  return {
    actorId: input.actorId,
    label: check.text('label', input.label, TEXT_LIMITS.label),
    count: check.number('count', input.count, 1, PEOPLE),
    headcount: check.number('headcount', input.headcount, 0, PEOPLE),
    note: check.text('note', input.note, TEXT_LIMITS.note),
    nameGiven: check.text('nameGiven', input.nameGiven, TEXT_LIMITS.name),
    fromActorIds: distinct(input.fromActorIds),
  };
}

/**
 * @param place the place of the input in its operation
 * @throws {Refusal} INVALID
 */
export function newParticipation(
  input: ParticipationValuesInput & Pick<CreateParticipationInput, 'eventId'>,
  place?: string,
): ParticipationState {
  const { eventId, role } = input;
  return checked((check) => {
    const values = participationValues(check, input);
    // Unless the viewer may not consent for the named partnership, which the aggregate decides.
    const consent = Consent.GIVEN;
    return { ...nullIfAbsent(values), eventId, role, consent, fromActorIds: values.fromActorIds ?? [] };
  }, place);
}

/** @throws {Refusal} INVALID */
export function participationChanges(
  input: UpdateParticipationInput,
): Changes<ParticipationState, UpdateParticipationInput> {
  return checked((check) => ({
    ...participationValues(check, input),
    role: check.present('role', input.role),
  }));
}
