import { Field, ID, InputType, Int } from 'type-graphql';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { Check, omitUndefined } from '../../platform/commands/check.js';
import { CommandInput } from '../../platform/graphql/command.type.js';
import { ParticipationRole } from './participation.enums.js';

@InputType({ description: 'What may be said of it.' })
export abstract class ParticipationValuesInput {
  @Field(() => ParticipationRole, { description: 'As what.' })
  role!: ParticipationRole;
  @Field(() => ID, {
    nullable: true,
    description: 'Who: a partner, a partnership or the network; null if not known, then `label` is given.',
  })
  actorId?: string | null;
  @Field(() => String, { nullable: true, description: 'What the source calls an actor that is not known.' })
  label?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many actors the label stands for.' })
  count?: number | null;
  @Field(() => Int, { nullable: true, description: 'How many people.' })
  headcount?: number | null;
  @Field(() => String, { nullable: true, description: 'A remark.' })
  note?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The actor’s name as the source gives it for this event.',
  })
  nameGiven?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'All the partners and partnerships that a group of people comes from.',
  })
  fromActorIds?: string[] | null;
}

@InputType({ description: 'A new participation in an event.' })
export class CreateParticipationInput extends ParticipationValuesInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Your own id for this command, up to 200 characters: sent again, the command is done once and answers the same.',
  })
  clientMutationId?: string | null;
  @Field(() => ID, { description: 'In what.' })
  eventId!: string;
}

@InputType({ description: 'Changes to a participation: what is left out stays, null clears.' })
export class UpdateParticipationInput extends CommandInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that you saw.' })
  version!: number;
  @Field(() => ParticipationRole, { nullable: true, description: 'As what.' })
  role?: ParticipationRole | null;
  @Field(() => ID, { nullable: true, description: 'Who: a partner, a partnership or the network.' })
  actorId?: string | null;
  @Field(() => String, { nullable: true, description: 'What the source calls an actor that is not known.' })
  label?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many actors the label stands for.' })
  count?: number | null;
  @Field(() => Int, { nullable: true, description: 'How many people.' })
  headcount?: number | null;
  @Field(() => String, { nullable: true, description: 'A remark.' })
  note?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The actor’s name as the source gives it for this event.',
  })
  nameGiven?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'All the partners and partnerships that a group of people comes from.',
  })
  fromActorIds?: string[] | null;
}

const PEOPLE = 1_000_000;
const FROM = 50;

type Values = Partial<Omit<UpdateParticipationInput, 'id' | 'version'>>;

/** The values of an input, cleaned; ids are left to the command. `place` is where the input stands in its operation. */
export function checkedParticipation(input: Values, place = 'input') {
  const check = new Check(place);
  check.fail(input.role === null, 'role', 'EMPTY');
  check.list('fromActorIds', input.fromActorIds ?? [], FROM);
  const values = {
    role: input.role ?? undefined,
    label: check.text('label', input.label, TEXT_LIMITS.label),
    count: check.number('count', input.count, 1, PEOPLE),
    headcount: check.number('headcount', input.headcount, 0, PEOPLE),
    note: check.text('note', input.note, TEXT_LIMITS.note, true),
    nameGiven: check.text('nameGiven', input.nameGiven, TEXT_LIMITS.name),
  };
  check.throwIfInvalid();
  return omitUndefined(values);
}
