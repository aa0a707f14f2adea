import { Field, Int, ObjectType } from 'type-graphql';
import { ChangeAuthor } from '../../domain/accounts/change-author.type.js';
import { Partnership } from '../../domain/partnerships/partnership.type.js';
import { connectionOf } from '../../platform/graphql/connection.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { describedEnum } from '../../platform/graphql/described-enum.js';

export const TodoKind = describedEnum(
  'TodoKind',
  'A gap, a disagreement, or a question that waits for an answer. To-dos about events exclude ideas and cancelled events.',
  {
    EVENT_WITHOUT_VENUE: 'The venue of an event is not known.',
    EVENT_WITHOUT_ORGANISER:
      'An event has no participation as ORGANISER or CO_ORGANISER; one that has only a label counts.',
    EVENT_WITHOUT_DAY:
      'The date of an event is not known to the day; a range between two days counts as known.',
    PARTNER_WITHOUT_CONTACT:
      'A partner that is, or may be, a member of a district’s partnership today has neither a telephone number nor an e-mail address of its own, nor a contact that you may read.',
    SOURCES_DISAGREE: 'Two sources contradict each other on one field.',
    EDITION_MISSING:
      'A series has fewer recorded events up to the day of its edition with the highest known number than that number says; `missing` is the difference. A year without an event is no gap, because a tradition need not be yearly.',
    MEMBERSHIP_PROPOSED:
      'A membership waits for an answer of its partner’s side; shown to those who may confirm it. It is confirmed or declined, never dismissed.',
    CONSENT_PENDING:
      'Somebody else named a partnership as an organiser; shown to those who may consent for it. Consent is given or refused, never dismissed.',
  },
);
export type TodoKind = keyof typeof TodoKind;

export const TodoTime = describedEnum(
  'TodoTime',
  'When the event of a to-do takes place, by its last possible day in Warsaw. To-dos about anything else have no day.',
  {
    COMING: 'Today or later, or with an open end.',
    PAST: 'Before today.',
    UNDATED: 'Nobody knows when, or the to-do is not about an event.',
  },
);
export type TodoTime = keyof typeof TodoTime;

@ObjectType({
  implements: Node,
  description:
    'The dismissal of a to-do by a person: the missing information cannot be found („Nie do ustalenia”) or, for SOURCES_DISAGREE, the question is settled („Rozstrzygnięte”). It lasts until the to-do is reopened, whatever changes.',
})
export class TodoDismissal extends Node {
  @Field(() => TodoKind, { description: 'The kind of the to-do.' })
  kind!: TodoKind;
  @Field(() => Node, { description: 'Its subject.' })
  subject!: Node;
  @Field({ description: 'The field of the subject, as in the to-do.' })
  field!: string;
  @Field(() => String, { nullable: true, description: 'The reason, or where somebody looked in vain.' })
  note!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was dismissed.' })
  at!: string;
  @Field(() => ChangeAuthor, {
    nullable: true,
    description: 'The author; null if the account no longer exists.',
  })
  author!: ChangeAuthor | null;
}

@ObjectType({
  implements: Node,
  description:
    'Something that needs attention (Sprawa), computed from the data, so it disappears once the gap is filled. Its id stays the same for kind, subject and field.',
})
export class Todo extends Node {
  @Field(() => TodoKind, { description: 'Its kind.' })
  kind!: TodoKind;
  @Field(() => Node, {
    description:
      'Its subject: an event, partner or series; if sources disagree, the object of their statements; or the membership or participation that waits.',
  })
  subject!: Node;
  @Field({
    description:
      'The field that resolves it, by its name in the commands on the subject: `venueId`, `participations`, `date`; `contacts` and `events` have their own commands; if sources disagree, the field of their statements; `status` and `consent` have their own commands.',
  })
  field!: string;
  @Field(() => [Partnership], {
    description:
      'The partnerships that it concerns, by name: those that take part in the event; those of which the partner is or may be a member today; that of the membership (while it is proposed, also those of its partner); or the partnership itself. None for a series, venue or network.',
  })
  partnerships!: Partnership[];
  @Field(() => Int, {
    nullable: true,
    description:
      'The earliest possible year of the event, or of the participation’s event; null for other subjects, and if it is not known.',
  })
  year!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The number of editions that are not recorded; null for other kinds.',
  })
  missing!: number | null;
  @Field({ description: 'Whether you may resolve it: change the subject, or give the answer.' })
  canResolve!: boolean;
  @Field(() => TodoDismissal, {
    nullable: true,
    description: 'Its dismissal; null while it is open.',
  })
  dismissal!: TodoDismissal | null;
}

export const TodoConnection = connectionOf(() => Todo, 'Todo');

@ObjectType({ description: 'The number of to-dos of one kind.' })
export class TodoCount {
  @Field(() => TodoKind, { description: 'The kind.' })
  kind!: TodoKind;
  @Field(() => Int, { description: 'The number of them that you may see, possibly 0.' })
  count!: number;
}

@ObjectType({
  description:
    'How complete the record of a year is: past events, without ideas and cancelled ones, that you may see and that begin in the year.',
})
export class ArchiveYear {
  @Field(() => Int, { description: 'The year.' })
  year!: number;
  @Field(() => Int, { description: 'The number of events.' })
  events!: number;
  @Field(() => Int, { description: 'How many of them have an open to-do.' })
  incomplete!: number;
}
