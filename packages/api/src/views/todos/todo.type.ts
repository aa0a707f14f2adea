import { Field, Int, ObjectType } from 'type-graphql';
import { ChangeAuthor } from '../../domain/accounts/change-author.type.js';
import { Partnership } from '../../domain/partnerships/partnership.type.js';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { describedEnum } from '../../platform/graphql/described-enum.js';

export const TodoKind = describedEnum(
  'TodoKind',
  'What is missing, undecided or waits for an answer. Events are all but ideas and those that were cancelled.',
  {
    EVENT_WITHOUT_VENUE: 'It is not known where an event takes place.',
    EVENT_WITHOUT_ORGANISER:
      'No participation in an event is that of an ORGANISER or CO_ORGANISER; one known by a label alone counts.',
    EVENT_WITHOUT_DAY:
      'The date of an event is not known, or not to the day; from one day to another is known to the day.',
    PARTNER_WITHOUT_CONTACT:
      'A partner that is or may be, today, a member of a partnership of the district has neither telephone nor e-mail of its own, nor a contact that you may read.',
    SOURCES_DISAGREE: 'Two sources say of one field what cannot both be true.',
    EDITION_MISSING:
      'Of a series an edition with a number is on record, and up to that day fewer events than the number says; `missing` says how many fewer. Counted at the highest number that is known. That a year has no event is none: a tradition need not be yearly.',
    MEMBERSHIP_PROPOSED:
      'A membership waits for its partner’s side: to those who may confirm it. It is confirmed or declined, never dismissed.',
    CONSENT_PENDING:
      'A partnership is named as an organiser by somebody else: to those who may agree for it. Consent is given or refused, never dismissed.',
  },
);
export type TodoKind = keyof typeof TodoKind;

@ObjectType({
  implements: Node,
  description:
    'That a to-do is closed, as somebody said: what is missing cannot be found out („Nie do ustalenia”); of SOURCES_DISAGREE, it is settled what the record says („Rozstrzygnięte”). It stays so until it is reopened, whatever changes meanwhile.',
})
export class TodoDismissal extends Node {
  @Field(() => TodoKind, { description: 'The kind of the to-do.' })
  kind!: TodoKind;
  @Field(() => Node, { description: 'What it is about.' })
  subject!: Node;
  @Field({ description: 'The field of it, as the to-do says it.' })
  field!: string;
  @Field(() => String, { nullable: true, description: 'Why, or where was looked in vain.' })
  note!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was dismissed.' })
  at!: string;
  @Field(() => ChangeAuthor, {
    nullable: true,
    description: 'Who dismissed it; null if the account is gone.',
  })
  author!: ChangeAuthor | null;
}

@ObjectType({
  implements: Node,
  description:
    'What needs somebody (Sprawa): worked out from the data, so it is gone once the gap is filled. Its id stays the same for kind, subject and field.',
})
export class Todo extends Node {
  @Field(() => TodoKind, { description: 'What is missing or undecided, or waits.' })
  kind!: TodoKind;
  @Field(() => Node, {
    description:
      'Of what: an event, partner or series; where sources disagree, what they speak of; the membership or participation that waits.',
  })
  subject!: Node;
  @Field({
    description:
      'The field that settles it, by its name in the commands on the subject: `venueId`, `participations`, `date`; `contacts` and `events` are entered by their own; where sources disagree, the field that they speak of; `status` and `consent` by commands of their own.',
  })
  field!: string;
  @Field(() => [Partnership], {
    description:
      'The partnerships it concerns, by name: those that take part in the event, those of which the partner is or may be a member today, that of the membership (while it is proposed, those of its partner too), the partnership itself. None for a series, venue or network.',
  })
  partnerships!: Partnership[];
  @Field(() => Int, {
    nullable: true,
    description:
      'The year in which the event, or that of the participation, begins at the earliest; null for other subjects, and where it is not known.',
  })
  year!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many editions are not on record; null for other kinds.',
  })
  missing!: number | null;
  @Field({ description: 'Whether you may settle it: change the subject, or answer what waits.' })
  canResolve!: boolean;
  @Field(() => TodoDismissal, {
    nullable: true,
    description: 'That it was dismissed; null while it is open.',
  })
  dismissal!: TodoDismissal | null;
}

export const TodoConnection = connectionOf(() => Todo, 'Todo');

@ObjectType({ description: 'How many todos of one kind there are.' })
export class TodoCount {
  @Field(() => TodoKind, { description: 'The kind.' })
  kind!: TodoKind;
  @Field(() => Int, { description: 'How many of it you may see; 0 too.' })
  count!: number;
}
