// Made by `pnpm codegen` from the .graphql files; edit those.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The accessibility of a venue by wheelchair. */
export type Accessibility =
  /** All of it, including a toilet. */
  | 'FULL'
  /** Parts of it, or with help. */
  | 'PARTIAL'
  /** No part of it. */
  | 'NONE';

/** A role to give or to take. */
export type AccountRoleInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** Its id. */
  id: string;
  /** The role. */
  role: RoleInput;
  /** The version that you read. If it is no longer the current one, the answer is CONFLICT with the current values. */
  version: number;
};

/** Whether an account can be used. */
export type AccountStatus =
  /** The owner can sign in. */
  | 'ACTIVE'
  /** The owner has not yet set a password through the link of the invitation. */
  | 'INVITED'
  /** Its password, sessions and tokens are not accepted. */
  | 'SUSPENDED';

/** The number of people who came, with its precision. */
export type AttendanceInput = {
  /** The greatest number. */
  max?: number | null | undefined;
  /** The least number; 0 means that nobody came. */
  min?: number | null | undefined;
  /** The source’s wording: „około 150”. */
  wording?: string | null | undefined;
};

/** The audience of an event. */
export type Audience =
  /** Children. */
  | 'CHILDREN'
  /** Young people. */
  | 'YOUTH'
  /** Families. */
  | 'FAMILIES'
  /** Adults. */
  | 'ADULTS'
  /** Seniors. */
  | 'SENIORS'
  /** People with disabilities. */
  | 'PEOPLE_WITH_DISABILITIES'
  /** All residents. */
  | 'ALL_RESIDENTS';

/** Whether something was certainly or only possibly in force on a day. */
export type Certainty =
  /** It was certainly in force. */
  | 'CERTAIN'
  /** It may have been in force: a bound is unknown, or not known to the day. */
  | 'POSSIBLE';

/** The effect of a change on an object. */
export type ChangeAction =
  /** It was created. */
  | 'CREATE'
  /** Some of its fields were changed. */
  | 'UPDATE'
  /** It was archived. */
  | 'ARCHIVE'
  /** It was restored. */
  | 'RESTORE';

/** A change of one’s own password. */
export type ChangePasswordInput = {
  /** The current password. */
  currentPassword: string;
  /** The new password: 12 to 200 characters. */
  newPassword: string;
};

/** Whether a partnership agreed to be named as an organiser. Without its consent it is not named in public and has no rights on the event. */
export type Consent =
  /** It agreed, or no consent is needed. */
  | 'GIVEN'
  /** Its coordinator, or the district’s, has not answered yet. */
  | 'PENDING'
  /** It refused. */
  | 'REFUSED';

/** Partnerships named as organisers, to decide together. */
export type ConsentInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** The participations; at most 250. */
  participations: Array<VersionOfInput>;
};

/** The visibility of a contact. */
export type ContactVisibility =
  /** Coordinators of the partner, and its representative. */
  | 'PRIVATE'
  /** Everybody. */
  | 'PUBLIC';

/** A new token. */
export type CreateApiTokenInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** Its last day, in Warsaw; at most 366 days ahead. */
  expiresOn: string;
  /** Its purpose. */
  name: string;
  /** Its scopes. WRITE requires READ_INTERNAL. */
  scopes: Array<TokenScope>;
};

/** A new contact. */
export type CreateContactInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** E-mail. */
  email?: string | null | undefined;
  /** The person’s function there. */
  function?: string | null | undefined;
  /** The legal basis for keeping it. */
  legalBasis: LegalBasis;
  /** The partner that the person speaks for. */
  partnerId: string;
  /** The person’s name. */
  personName: string;
  /** Telephone. */
  phone?: string | null | undefined;
  /** The last day on which it may be kept. */
  retainUntil?: string | null | undefined;
  /** Its visibility; PRIVATE if not given. */
  visibility?: ContactVisibility | null | undefined;
};

/** A new event with its participations. Its organisers decide who may create it. */
export type CreateEventInput = {
  /** The number of people who came; null if not known. */
  attendance?: AttendanceInput | null | undefined;
  /** All its audiences. */
  audiences?: Array<Audience> | null | undefined;
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** The date, as exactly as known. Without it, `startsAt` and `endsAt` give the day or days. If it changes and they are left out, they keep their clock times in Warsaw; INVALID with HOURS_NEED_A_DAY if it no longer names their day. */
  date?: EdtfDateInput | null | undefined;
  /** A description of what happened or is planned. */
  description?: string | null | undefined;
  /** The duration in minutes. If `startsAt` and `endsAt` are known, it is the time between them: leave it out, because any other value is INVALID. */
  durationMinutes?: number | null | undefined;
  /** Its edition within the tradition, from 1. */
  edition?: number | null | undefined;
  /** When it ends: on the last day of `date`, or until 06:00 in the night after it, which belongs to the evening before. */
  endsAt?: string | null | undefined;
  /** Its kind. */
  kind: EventKind;
  /** Whether the list of participations is complete; null if not known. */
  participantsComplete?: boolean | null | undefined;
  /** The participations in order: organisers and others. */
  participations?: Array<EventParticipationInput> | null | undefined;
  /** The tradition that it belongs to. */
  seriesId?: string | null | undefined;
  /** When it starts: on the first day of `date`. */
  startsAt?: string | null | undefined;
  /** Its stage; DRAFT for a new event if not given. */
  status?: EventStatus | null | undefined;
  /** Its slogan. */
  theme?: string | null | undefined;
  /** Its title. */
  title: string;
  /** All its topics. */
  topicIds?: Array<string> | null | undefined;
  /** Its venue. */
  venueId?: string | null | undefined;
  /** Its visibility; INTERNAL for a new event if not given. */
  visibility?: EventVisibility | null | undefined;
};

/** A new series. */
export type CreateEventSeriesInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** Its description. */
  description?: string | null | undefined;
  /** The kind of its events. */
  kind: EventKind;
  /** The rule for its date in a year. */
  rule?: DateRuleInput | null | undefined;
  /** Its title. */
  title: string;
};

/** A new membership. */
export type CreateMembershipInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** The first day; null if not known. */
  from?: EdtfDateInput | null | undefined;
  /** The partner. */
  partnerId: string;
  /** The partnership. */
  partnershipId: string;
  /** The role. */
  role?: MembershipRole;
  /** The last day; null if no end is known, `..` if known to be current. */
  to?: EdtfDateInput | null | undefined;
};

/** A new participation in an event. */
export type CreateParticipationInput = {
  /** The actor: a partner, a partnership or the network; null if not known, in which case `label` is required. */
  actorId?: string | null | undefined;
  /** Your own id for this command, up to 200 characters. If it is sent again, the command is not repeated and its first result is returned. */
  clientMutationId?: string | null | undefined;
  /** The number of actors that the label stands for. */
  count?: number | null | undefined;
  /** The event. */
  eventId: string;
  /** All partners and partnerships that a group of people comes from. */
  fromActorIds?: Array<string> | null | undefined;
  /** The number of people. */
  headcount?: number | null | undefined;
  /** The source’s description of an actor that is not known. */
  label?: string | null | undefined;
  /** The actor’s name in the source for this event. */
  nameGiven?: string | null | undefined;
  /** A remark. */
  note?: string | null | undefined;
  /** The role. */
  role: ParticipationRole;
};

/** A new partner. A partnership’s coordinator creates it as a member of their partnership. */
export type CreatePartnerInput = {
  /** Its address. */
  address?: string | null | undefined;
  /** Whether a private person agreed to be visible to the public. */
  agreedToBePublic?: boolean | null | undefined;
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** A person who speaks for it. */
  contact?: FirstContactInput | null | undefined;
  /** Its purpose and work. */
  description?: string | null | undefined;
  /** The organisation’s own e-mail address, public. */
  email?: string | null | undefined;
  /** Its kind. */
  kind: PartnerKind;
  /** A partnership that it joins. */
  membership?: FirstMembershipInput | null | undefined;
  /** Its names, one of them official. */
  names: Array<NameInput>;
  /** The partner that it is a unit of. */
  parentId?: string | null | undefined;
  /** The organisation’s own telephone number, public. */
  phone?: string | null | undefined;
  /** Its sector. */
  sector?: Sector | null | undefined;
  /** Its website, http or https. */
  website?: string | null | undefined;
};

/** The succession of one partner to another. A rename is not a succession, but another name of the same partner. */
export type CreatePartnerSuccessionInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** When; null if not known. */
  happenedOn?: EdtfDateInput | null | undefined;
  /** The earlier partner. */
  predecessorId: string;
  /** The later partner. */
  successorId: string;
};

/** A new partnership. */
export type CreatePartnershipInput = {
  /** Its area in words. */
  area?: string | null | undefined;
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** Its colour on a light background, `#RRGGBB`. */
  colour?: string | null | undefined;
  /** Its purpose and work. */
  description?: string | null | undefined;
  /** When it ended; null if no end is known. */
  endedOn?: EdtfDateInput | null | undefined;
  /** When it was founded. */
  foundedOn?: EdtfDateInput | null | undefined;
  /** Its names, one of them official. */
  names: Array<NameInput>;
  /** Whether it belongs to this district. */
  scope?: PartnershipScope;
  /** Whether it is active. */
  status?: PartnershipStatus | null | undefined;
  /** Its shape. */
  symbol?: PartnershipSymbol | null | undefined;
};

/** The account for which a link is made. */
export type CreatePasswordLinkInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** The account. */
  id: string;
};

/** A new source. */
export type CreateSourceInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** Its kind. */
  kind: SourceKind;
  /** A remark. */
  note?: string | null | undefined;
  /** Its publisher. */
  publisher?: string | null | undefined;
  /** The day on which somebody read it. */
  retrievedOn?: string | null | undefined;
  /** Its title. */
  title: string;
  /** Its address, http or https. */
  url?: string | null | undefined;
};

/** A statement of a source about an object. */
export type CreateStatementInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** The field of the object, by its name in this schema. */
  field: string;
  /** The source. */
  sourceId: string;
  /** The object: a network, partnership, partner, membership, venue, series or event. */
  subjectId: string;
  /** The value in the source; a date as EDTF. */
  value?: string | null | undefined;
  /** The source’s wording. */
  wording?: string | null | undefined;
};

/** A new topic. */
export type CreateTopicInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** Its name; no other topic may have it, in any spelling. */
  name: string;
};

/** A new venue. */
export type CreateVenueInput = {
  /** Whether it is accessible by wheelchair. */
  accessibility?: Accessibility | null | undefined;
  /** A note on accessibility. */
  accessibilityNote?: string | null | undefined;
  /** Its address; an estate has none. */
  address?: string | null | undefined;
  /** The number of people that it holds. */
  capacity?: number | null | undefined;
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** Whether it is used by one event at a time. */
  exclusive?: boolean | null | undefined;
  /** Its names, one of them official. */
  names: Array<NameInput>;
  /** The venue that it is part of. */
  partOfId?: string | null | undefined;
  /** The partner that owns the place. */
  partnerId?: string | null | undefined;
  /** Its position. */
  position?: PositionInput | null | undefined;
};

/** The rule for the date of a tradition; give exactly the members that its kind requires. */
export type DateRuleInput = {
  /** Day of the month (FIXED_DAY). */
  day?: number | null | undefined;
  /** Days after Easter Sunday; negative before it (DAYS_FROM_EASTER). */
  days?: number | null | undefined;
  /** The kind of the rule. */
  kind: DateRuleKind;
  /** Month, 1 to 12 (FIXED_DAY, NTH_WEEKDAY). */
  month?: number | null | undefined;
  /** Its number in the month, 1 to 5, or -1 for the last (NTH_WEEKDAY). */
  nth?: number | null | undefined;
  /** ISO week, 1 to 53 (ISO_WEEK). */
  week?: number | null | undefined;
  /** ISO weekday, 1 Monday to 7 Sunday (NTH_WEEKDAY, ISO_WEEK). */
  weekday?: number | null | undefined;
};

/** The ways to find the date of a tradition in a year. */
export type DateRuleKind =
  /** The same day of the same month. */
  | 'FIXED_DAY'
  /** The n-th given weekday of a month. */
  | 'NTH_WEEKDAY'
  /** A number of days from Easter Sunday. */
  | 'DAYS_FROM_EASTER'
  /** The same weekday of the same ISO week. */
  | 'ISO_WEEK';

/** Memberships to confirm or decline together. */
export type DecideMembershipsInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** The memberships; at most 250. */
  memberships: Array<VersionOfInput>;
};

/** The dismissal of a to-do. */
export type DismissTodoInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** The to-do. */
  id: string;
  /** The reason, or where somebody looked in vain. */
  note?: string | null | undefined;
};

/** A date of any precision. */
export type EdtfDateInput = {
  /** EDTF (ISO 8601-2:2019), such as `2018-05-24`, `2018-06`, `[2016-10,2016-11]`, `201X`; `..` for an end known to be open. */
  edtf: string;
  /** The source’s wording. */
  wording?: string | null | undefined;
};

/** Conditions on events; all that are given must hold. */
export type EventFilter = {
  /** For one of these audiences. */
  audiences?: Array<Audience> | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<EventKind> | null | undefined;
  /** With one of these partners taking part, in any role. */
  partners?: Array<string> | null | undefined;
  /** With one of these partnerships taking part, in any role. */
  partnerships?: Array<string> | null | undefined;
  /** In one of these series. */
  series?: Array<string> | null | undefined;
  /** With one of these statuses. */
  statuses?: Array<EventStatus> | null | undefined;
  /** About one of these topics. */
  topics?: Array<string> | null | undefined;
  /** At one of these venues. */
  venues?: Array<string> | null | undefined;
  /** With one of these visibilities. */
  visibilities?: Array<EventVisibility> | null | undefined;
};

/** The kind of an event. */
export type EventKind =
  /** A picnic or fete. */
  | 'PICNIC'
  /** A gathering at Christmas or Easter. */
  | 'HOLIDAY_GATHERING'
  /** A dance. */
  | 'DANCE'
  /** A meeting with residents. */
  | 'RESIDENT_MEETING'
  /** A meeting of partners to plan. */
  | 'PLANNING_MEETING'
  /** A meeting of neighbours or generations. */
  | 'COMMUNITY_MEETING'
  /** A conference. */
  | 'CONFERENCE'
  /** A concert. */
  | 'CONCERT'
  /** A fair. */
  | 'FAIR'
  /** A contest. */
  | 'CONTEST'
  /** Cinema in the open air. */
  | 'OUTDOOR_CINEMA'
  /** Planting trees. */
  | 'TREE_PLANTING'
  /** A workshop. */
  | 'WORKSHOP'
  /** A meeting that informs, for example on funding. */
  | 'INFORMATION_MEETING'
  /** Anything else. */
  | 'OTHER';

/** A participation in a new event. */
export type EventParticipationInput = {
  /** The actor: a partner, a partnership or the network; null if not known, in which case `label` is required. */
  actorId?: string | null | undefined;
  /** The number of actors that the label stands for. */
  count?: number | null | undefined;
  /** All partners and partnerships that a group of people comes from. */
  fromActorIds?: Array<string> | null | undefined;
  /** The number of people. */
  headcount?: number | null | undefined;
  /** The source’s description of an actor that is not known. */
  label?: string | null | undefined;
  /** The actor’s name in the source for this event. */
  nameGiven?: string | null | undefined;
  /** A remark. */
  note?: string | null | undefined;
  /** The role. */
  role: ParticipationRole;
};

/** The stage of an event. */
export type EventStatus =
  /** An idea. */
  | 'IDEA'
  /** A draft. */
  | 'DRAFT'
  /** Proposed to others. */
  | 'PROPOSED'
  /** It will take place. */
  | 'CONFIRMED'
  /** It took place. */
  | 'HELD'
  /** It was postponed. */
  | 'POSTPONED'
  /** It will not take place. */
  | 'CANCELLED';

/** The visibility of an event. */
export type EventVisibility =
  /** Planners and coordinators. */
  | 'INTERNAL'
  /** Everybody, once it is CONFIRMED, HELD, POSTPONED or CANCELLED. */
  | 'PUBLIC';

/** A person who speaks for a partner that is being created. */
export type FirstContactInput = {
  /** E-mail. */
  email?: string | null | undefined;
  /** The person’s function there. */
  function?: string | null | undefined;
  /** The legal basis for keeping it. */
  legalBasis: LegalBasis;
  /** The person’s name. */
  personName: string;
  /** Telephone. */
  phone?: string | null | undefined;
  /** The last day on which it may be kept. */
  retainUntil?: string | null | undefined;
  /** Its visibility; PRIVATE if not given. */
  visibility?: ContactVisibility | null | undefined;
};

/** A partnership that the new partner joins. */
export type FirstMembershipInput = {
  /** The first day; null if not known. */
  from?: EdtfDateInput | null | undefined;
  /** The partnership. */
  partnershipId: string;
  /** The role. */
  role?: MembershipRole;
};

/** A new account, which its owner activates through a one-time link. */
export type InviteAccountInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** The address to sign in with; no other account may have it. */
  email: string;
  /** Its owner’s name. */
  name: string;
  /** Its roles. */
  roles: Array<RoleInput>;
};

/** The legal basis for keeping personal data (GDPR art. 6(1)). */
export type LegalBasis =
  /** The person agreed (a). */
  | 'CONSENT'
  /** A task in the public interest (e). */
  | 'PUBLIC_TASK'
  /** A contract with the person (b). */
  | 'CONTRACT'
  /** A legitimate interest (f). */
  | 'LEGITIMATE_INTEREST';

/** A language of the texts that people read. */
export type Locale =
  /** Polish. */
  | 'PL'
  /** English. */
  | 'EN';

/** The role of a partner in a partnership. */
export type MembershipRole =
  /** It founded the partnership. */
  | 'FOUNDER'
  /** A member. */
  | 'MEMBER'
  /** It coordinates the partnership. */
  | 'COORDINATOR'
  /** It helps without being a member. */
  | 'SUPPORTER';

/** Whether the partner’s side agreed to a membership. Only a confirmed one is published and gives rights. */
export type MembershipStatus =
  /** It waits for somebody who may change the partner: its representative, a coordinator of a partnership that it is a confirmed member of today, or the district’s coordinator. */
  | 'PROPOSED'
  /** The partner’s side agreed. */
  | 'CONFIRMED'
  /** The partner’s side declined. */
  | 'DECLINED';

/** A name with its period of use. */
export type NameInput = {
  /** Its kind. */
  kind: NameKind;
  /** The name. */
  name: string;
  /** The first day of use; null if not known. */
  validFrom?: EdtfDateInput | null | undefined;
  /** The last day of use; null if no end is known, `..` if known to be current. */
  validTo?: EdtfDateInput | null | undefined;
};

/** The kind of a name. */
export type NameKind =
  /** The official name. */
  | 'OFFICIAL'
  /** A short form in use. */
  | 'SHORT'
  /** A former name. */
  | 'FORMER'
  /** Another name in use. */
  | 'ALIAS'
  /** A wrong spelling that occurs in sources. Search finds it. */
  | 'MISSPELLING';

/** The pages that the law requires of a public body’s website. */
export type PageKey =
  /** The accessibility statement (Deklaracja dostępności), by the act of 4 April 2019. */
  | 'ACCESSIBILITY_STATEMENT'
  /** What happens to personal data, by articles 13 and 14 of the GDPR (RODO). */
  | 'PRIVACY';

/** The role of an actor in an event. */
export type ParticipationRole =
  /** Organises it. */
  | 'ORGANISER'
  /** Organises it together with the organiser. */
  | 'CO_ORGANISER'
  /** Provides the place. */
  | 'HOST'
  /** Helps to organise. */
  | 'SUPPORTER'
  /** Sends volunteers. */
  | 'VOLUNTEERS'
  /** Gives money or things. */
  | 'SPONSOR'
  /** Speaks. */
  | 'SPEAKER'
  /** Performs. */
  | 'PERFORMER'
  /** Leads a workshop. */
  | 'WORKSHOP_LEADER'
  /** Has a stand. */
  | 'EXHIBITOR'
  /** Comes as a guest. */
  | 'GUEST'
  /** Takes part. */
  | 'ATTENDEE';

/** Conditions on partners; all that are given must hold. */
export type PartnerFilter = {
  /** Of one of these kinds. */
  kinds?: Array<PartnerKind> | null | undefined;
  /** A member of one of these partnerships on the day `asOf`, today if not given. */
  memberOf?: Array<string> | null | undefined;
  /** true: a member of any of the district’s partnerships on that day. */
  ofDistrict?: boolean | null | undefined;
  /** Of one of these sectors. */
  sectors?: Array<Sector> | null | undefined;
};

/** The kind of a partner. */
export type PartnerKind =
  /** A public institution or a unit of one. */
  | 'INSTITUTION'
  /** An association, a foundation, a co-operative, a parish. */
  | 'ORGANISATION'
  /** A firm. */
  | 'BUSINESS'
  /** An informal group. */
  | 'GROUP'
  /** A private person; visible to the public only with their agreement. */
  | 'INDIVIDUAL';

/** The orders of partners. */
export type PartnerOrder =
  /** By name, in Polish order. */
  | 'NAME_ASC'
  /** By name, backwards. */
  | 'NAME_DESC'
  /** By the time of creation, the earliest first. */
  | 'ADDED_ASC'
  /** By the time of creation, the latest first. */
  | 'ADDED_DESC';

/** Whether a partnership belongs to the district. */
export type PartnershipScope =
  /** It belongs to this district. */
  | 'DISTRICT'
  /** It comes from elsewhere and is known because it took part in something. */
  | 'OUTSIDE';

/** Whether a partnership is active. */
export type PartnershipStatus =
  /** It is active. */
  | 'ACTIVE'
  /** It has ended. */
  | 'ENDED';

/** The shape beside a partnership’s colour, so that colour is never the only sign. */
export type PartnershipSymbol =
  /** A circle. */
  | 'CIRCLE'
  /** A triangle. */
  | 'TRIANGLE'
  /** A square. */
  | 'SQUARE'
  /** A diamond. */
  | 'DIAMOND'
  /** A hexagon. */
  | 'HEXAGON'
  /** A star. */
  | 'STAR'
  /** A cross. */
  | 'CROSS'
  /** A ring. */
  | 'RING';

/** A point on the earth, WGS 84. */
export type PositionInput = {
  /** Degrees north, -90 to 90. */
  latitude: number;
  /** Degrees east, -180 to 180. */
  longitude: number;
};

/** The precision of a date. */
export type Precision =
  /** One day. */
  | 'DAY'
  /** A month; the day is unknown. */
  | 'MONTH'
  /** One of several days or months, or a day between two bounds; which one is unknown. */
  | 'ONE_OF'
  /** A season of a year. */
  | 'SEASON'
  /** A year. */
  | 'YEAR'
  /** From one date to another. */
  | 'INTERVAL'
  /** Known to be unknown, or an open end (`..`). */
  | 'UNKNOWN';

/** A new official name and its first day. */
export type RenameInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** The first day of the new name, of any precision. */
  from: EdtfDateInput;
  /** The object to rename. */
  id: string;
  /** The new official name. */
  name: string;
  /** The version that you saw. */
  version: number;
};

/** A dismissed to-do. */
export type ReopenTodoInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** The to-do. */
  id: string;
};

/** The token to revoke. */
export type RevokeApiTokenInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** The token. */
  id: string;
};

/** A role of an account. */
export type Role =
  /** Maintains one partnership: its roster, its events, and the contacts of its partners. */
  | 'PARTNERSHIP_COORDINATOR'
  /** Sees every calendar; writes drafts and proposals. */
  | 'PLANNER'
  /** Maintains one partner’s own card. */
  | 'PARTNER_REPRESENTATIVE'
  /** Maintains the whole network: sees and changes everything. */
  | 'DISTRICT_COORDINATOR';

/** A role and its target. */
export type RoleInput = {
  /** The partner; required for PARTNER_REPRESENTATIVE and allowed only for it. */
  partnerId?: string | null | undefined;
  /** The partnership; required for PARTNERSHIP_COORDINATOR and allowed only for it. */
  partnershipId?: string | null | undefined;
  /** The role. */
  role: Role;
};

/** The quality of a match with a search. */
export type SearchMatch =
  /** It has every word, perhaps in another form, as a short form or by its initials. */
  | 'EXACT'
  /** It fits if one letter is wrong, a word joined or split, or one too many. Say so where you show it. */
  | 'SIMILAR';

/** The sector that a partner belongs to. */
export type Sector =
  /** Public bodies. */
  | 'PUBLIC'
  /** Associations, foundations, co-operatives, churches. */
  | 'CIVIC'
  /** Firms. */
  | 'PRIVATE'
  /** Residents, alone or in informal groups. */
  | 'RESIDENTS';

/** Credentials to sign in with. */
export type SignInInput = {
  /** The address of the account, in any letter case. */
  email: string;
  /** The password. */
  password: string;
};

/** Kinds of sources. */
export type SourceKind =
  /** A web page. */
  | 'WEB_PAGE'
  /** A document, such as a list, a report or minutes. */
  | 'DOCUMENT'
  /** Something that a person said. */
  | 'ORAL';

/** A gap, a disagreement, or a question that waits for an answer. To-dos about events exclude ideas and cancelled events. */
export type TodoKind =
  /** The venue of an event is not known. */
  | 'EVENT_WITHOUT_VENUE'
  /** An event has no participation as ORGANISER or CO_ORGANISER; one that has only a label counts. */
  | 'EVENT_WITHOUT_ORGANISER'
  /** The date of an event is not known to the day; a range between two days counts as known. */
  | 'EVENT_WITHOUT_DAY'
  /** A partner that is, or may be, a member of a district’s partnership today has neither a telephone number nor an e-mail address of its own, nor a contact that you may read. */
  | 'PARTNER_WITHOUT_CONTACT'
  /** Two sources contradict each other on one field. */
  | 'SOURCES_DISAGREE'
  /** A series has fewer recorded events up to the day of its edition with the highest known number than that number says; `missing` is the difference. A year without an event is no gap, because a tradition need not be yearly. */
  | 'EDITION_MISSING'
  /** A membership waits for an answer of its partner’s side; shown to those who may confirm it. It is confirmed or declined, never dismissed. */
  | 'MEMBERSHIP_PROPOSED'
  /** Somebody else named a partnership as an organiser; shown to those who may consent for it. Consent is given or refused, never dismissed. */
  | 'CONSENT_PENDING';

/** When the event of a to-do takes place, by its last possible day in Warsaw. To-dos about anything else have no day. */
export type TodoTime =
  /** Today or later, or with an open end. */
  | 'COMING'
  /** Before today. */
  | 'PAST'
  /** Nobody knows when, or the to-do is not about an event. */
  | 'UNDATED';

/** What an API token may do, within the rights of its owner. Every token can read published data. */
export type TokenScope =
  /** Read data that is not published: internal events, private persons as partners. */
  | 'READ_INTERNAL'
  /** Read personal data: private contacts, accounts. */
  | 'READ_CONTACTS'
  /** Run commands. */
  | 'WRITE';

/** A change to undo. */
export type UndoInput = {
  /** The id of the change, from the payload of its command or from the history. */
  changeId: string;
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
};

/** Changes to an account: members that are left out stay unchanged. */
export type UpdateAccountInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** The address to sign in with. */
  email?: string | null | undefined;
  /** Its id. */
  id: string;
  /** Its owner’s name. */
  name?: string | null | undefined;
  /** The version that you read. If it is no longer the current one, the answer is CONFLICT with the current values. */
  version: number;
};

/** Changes to a contact: members that are left out stay unchanged, null clears. */
export type UpdateContactInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** E-mail. */
  email?: string | null | undefined;
  /** The person’s function there. */
  function?: string | null | undefined;
  /** Its id. */
  id: string;
  /** The legal basis for keeping it. */
  legalBasis?: LegalBasis | null | undefined;
  /** The person’s name. */
  personName?: string | null | undefined;
  /** Telephone. */
  phone?: string | null | undefined;
  /** The last day on which it may be kept. */
  retainUntil?: string | null | undefined;
  /** The version that you read. */
  version: number;
  /** Its visibility; PRIVATE if not given. */
  visibility?: ContactVisibility | null | undefined;
};

/** Changes to an event: members that are left out stay unchanged, null clears. */
export type UpdateEventInput = {
  /** The number of people who came; null if not known. */
  attendance?: AttendanceInput | null | undefined;
  /** All its audiences. */
  audiences?: Array<Audience> | null | undefined;
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** The date, as exactly as known. Without it, `startsAt` and `endsAt` give the day or days. If it changes and they are left out, they keep their clock times in Warsaw; INVALID with HOURS_NEED_A_DAY if it no longer names their day. */
  date?: EdtfDateInput | null | undefined;
  /** A description of what happened or is planned. */
  description?: string | null | undefined;
  /** The duration in minutes. If `startsAt` and `endsAt` are known, it is the time between them: leave it out, because any other value is INVALID. */
  durationMinutes?: number | null | undefined;
  /** Its edition within the tradition, from 1. */
  edition?: number | null | undefined;
  /** When it ends: on the last day of `date`, or until 06:00 in the night after it, which belongs to the evening before. */
  endsAt?: string | null | undefined;
  /** Its id. */
  id: string;
  /** Its kind. */
  kind?: EventKind | null | undefined;
  /** Whether the list of participations is complete; null if not known. */
  participantsComplete?: boolean | null | undefined;
  /** The tradition that it belongs to. */
  seriesId?: string | null | undefined;
  /** When it starts: on the first day of `date`. */
  startsAt?: string | null | undefined;
  /** Its stage; DRAFT for a new event if not given. */
  status?: EventStatus | null | undefined;
  /** Its slogan. */
  theme?: string | null | undefined;
  /** Its title. */
  title?: string | null | undefined;
  /** All its topics. */
  topicIds?: Array<string> | null | undefined;
  /** Its venue. */
  venueId?: string | null | undefined;
  /** The version that you read. */
  version: number;
  /** Its visibility; INTERNAL for a new event if not given. */
  visibility?: EventVisibility | null | undefined;
};

/** Changes to a series: members that are left out stay unchanged, null clears. */
export type UpdateEventSeriesInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** Its description. */
  description?: string | null | undefined;
  /** Its id. */
  id: string;
  /** The kind of its events. */
  kind?: EventKind | null | undefined;
  /** The rule for its date in a year. */
  rule?: DateRuleInput | null | undefined;
  /** Its title. */
  title?: string | null | undefined;
  /** The version that you read. */
  version: number;
};

/** Changes to a membership: members that are left out stay unchanged, null clears. */
export type UpdateMembershipInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** The first day; null if not known. */
  from?: EdtfDateInput | null | undefined;
  /** Its id. */
  id: string;
  /** The role. */
  role?: MembershipRole | null | undefined;
  /** The last day; null if no end is known, `..` if known to be current. */
  to?: EdtfDateInput | null | undefined;
  /** The version that you read. */
  version: number;
};

/** Changes to a page: members that are left out stay unchanged. */
export type UpdatePageInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** Its id. */
  id: string;
  /** The day on which somebody last read it and found it correct; null clears it. */
  reviewedOn?: string | null | undefined;
  /** Its text in English, plain, as `Page.text` says. INVALID with the reason HTML for a tag, LINK for a link of any other kind. */
  textEn?: string | null | undefined;
  /** Its text in Polish, plain, as `Page.text` says. INVALID with the reason HTML for a tag, LINK for a link of any other kind. */
  textPl?: string | null | undefined;
  /** Its title in English. */
  titleEn?: string | null | undefined;
  /** Its title in Polish. */
  titlePl?: string | null | undefined;
  /** The version that you read. */
  version: number;
};

/** Changes to a participation: members that are left out stay unchanged, null clears. */
export type UpdateParticipationInput = {
  /** The actor: a partner, a partnership or the network. */
  actorId?: string | null | undefined;
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** The number of actors that the label stands for. */
  count?: number | null | undefined;
  /** All partners and partnerships that a group of people comes from. */
  fromActorIds?: Array<string> | null | undefined;
  /** The number of people. */
  headcount?: number | null | undefined;
  /** Its id. */
  id: string;
  /** The source’s description of an actor that is not known. */
  label?: string | null | undefined;
  /** The actor’s name in the source for this event. */
  nameGiven?: string | null | undefined;
  /** A remark. */
  note?: string | null | undefined;
  /** The role. */
  role?: ParticipationRole | null | undefined;
  /** The version that you read. */
  version: number;
};

/** Changes to a partner: members that are left out stay unchanged, null clears. */
export type UpdatePartnerInput = {
  /** Its address. */
  address?: string | null | undefined;
  /** Whether a private person agreed to be visible to the public. */
  agreedToBePublic?: boolean | null | undefined;
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** Its purpose and work. */
  description?: string | null | undefined;
  /** The organisation’s own e-mail address, public. */
  email?: string | null | undefined;
  /** Its id. */
  id: string;
  /** Its kind. */
  kind?: PartnerKind | null | undefined;
  /** All its names, one of them official. */
  names?: Array<NameInput> | null | undefined;
  /** The partner that it is a unit of. */
  parentId?: string | null | undefined;
  /** The organisation’s own telephone number, public. */
  phone?: string | null | undefined;
  /** Its sector. */
  sector?: Sector | null | undefined;
  /** The version that you read. */
  version: number;
  /** Its website, http or https. */
  website?: string | null | undefined;
};

/** Changes to a succession: members that are left out stay unchanged, null clears. */
export type UpdatePartnerSuccessionInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** When; null if not known. */
  happenedOn?: EdtfDateInput | null | undefined;
  /** Its id. */
  id: string;
  /** The version that you read. */
  version: number;
};

/** Changes to a partnership: members that are left out stay unchanged, null clears. */
export type UpdatePartnershipInput = {
  /** Its area in words. */
  area?: string | null | undefined;
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** Its colour on a light background, `#RRGGBB`. */
  colour?: string | null | undefined;
  /** Its purpose and work. */
  description?: string | null | undefined;
  /** When it ended; null if no end is known. */
  endedOn?: EdtfDateInput | null | undefined;
  /** When it was founded. */
  foundedOn?: EdtfDateInput | null | undefined;
  /** Its id. */
  id: string;
  /** All its names, one of them official. */
  names?: Array<NameInput> | null | undefined;
  /** Whether it is active. */
  status?: PartnershipStatus | null | undefined;
  /** Its shape. */
  symbol?: PartnershipSymbol | null | undefined;
  /** The version that you read. */
  version: number;
};

/** Changes to a source: members that are left out stay unchanged, null clears. */
export type UpdateSourceInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** Its id. */
  id: string;
  /** Its kind. */
  kind?: SourceKind | null | undefined;
  /** A remark. */
  note?: string | null | undefined;
  /** Its publisher. */
  publisher?: string | null | undefined;
  /** The day on which somebody read it. */
  retrievedOn?: string | null | undefined;
  /** Its title. */
  title?: string | null | undefined;
  /** Its address, http or https. */
  url?: string | null | undefined;
  /** The version that you read. */
  version: number;
};

/** Changes to a statement: members that are left out stay unchanged, null clears. */
export type UpdateStatementInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** Its id. */
  id: string;
  /** The value in the source; a date as EDTF. */
  value?: string | null | undefined;
  /** The version that you read. */
  version: number;
  /** The source’s wording. */
  wording?: string | null | undefined;
};

/** Another name for a topic. */
export type UpdateTopicInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** Its id. */
  id: string;
  /** Its name; no other topic may have it, in any spelling. */
  name: string;
  /** The version that you read. */
  version: number;
};

/** Changes to a venue: members that are left out stay unchanged, null clears. */
export type UpdateVenueInput = {
  /** Whether it is accessible by wheelchair. */
  accessibility?: Accessibility | null | undefined;
  /** A note on accessibility. */
  accessibilityNote?: string | null | undefined;
  /** Its address; an estate has none. */
  address?: string | null | undefined;
  /** The number of people that it holds. */
  capacity?: number | null | undefined;
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** Whether it is used by one event at a time. */
  exclusive?: boolean | null | undefined;
  /** Its id. */
  id: string;
  /** All its names, one of them official. */
  names?: Array<NameInput> | null | undefined;
  /** The venue that it is part of. */
  partOfId?: string | null | undefined;
  /** The partner that owns the place. */
  partnerId?: string | null | undefined;
  /** Its position. */
  position?: PositionInput | null | undefined;
  /** The version that you read. */
  version: number;
};

/** A password to set through a one-time link. */
export type UsePasswordLinkInput = {
  /** The password: 12 to 200 characters. */
  newPassword: string;
  /** The secret of the link. */
  secret: string;
};

/** One of several objects of a command. */
export type VersionOfInput = {
  /** Its id. */
  id: string;
  /** The version that you read. */
  version: number;
};

/** An object and the version of it that you read. */
export type VersionedInput = {
  /** Your own id for this command, up to 200 characters. If you send it again, the command is not repeated and you get the same answer. */
  clientMutationId?: string | null | undefined;
  /** Its id. */
  id: string;
  /** The version that you read. If it is no longer the current one, the answer is CONFLICT with the current values. */
  version: number;
};

export type AccountRowFragment = { __typename: 'Account', id: string, version: number, name: string, email: string, status: AccountStatus, roles: Array<{ __typename: 'AccountRole', role: Role, partnership: { __typename: 'Partnership', id: string, name: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null }>, viewerCan: { __typename: 'AccountRights', edit: boolean } } & { ' $fragmentName'?: 'AccountRowFragment' };

export type InviteAccountMutationVariables = Exact<{
  input: InviteAccountInput;
}>;


export type InviteAccountMutation = { inviteAccount: { __typename: 'AccountLinkPayload', account: { __typename: 'Account', id: string } | null, link: { __typename: 'OneTimeLink', secret: string, expiresAt: string } | null } | null };

export type UpdateAccountMutationVariables = Exact<{
  input: UpdateAccountInput;
}>;


export type UpdateAccountMutation = { updateAccount: { __typename: 'AccountPayload', account: { __typename: 'Account', id: string } | null } | null };

export type GrantRoleMutationVariables = Exact<{
  input: AccountRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { __typename: 'AccountPayload', account: { __typename: 'Account', id: string } | null } | null };

export type RevokeRoleMutationVariables = Exact<{
  input: AccountRoleInput;
}>;


export type RevokeRoleMutation = { revokeRole: { __typename: 'AccountPayload', account: { __typename: 'Account', id: string } | null } | null };

export type SuspendAccountMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type SuspendAccountMutation = { suspendAccount: { __typename: 'AccountPayload', account: { __typename: 'Account', id: string } | null } | null };

export type ReinstateAccountMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ReinstateAccountMutation = { reinstateAccount: { __typename: 'AccountPayload', account: { __typename: 'Account', id: string } | null } | null };

export type CreatePasswordLinkMutationVariables = Exact<{
  input: CreatePasswordLinkInput;
}>;


export type CreatePasswordLinkMutation = { createPasswordLink: { __typename: 'AccountLinkPayload', account: { __typename: 'Account', id: string } | null, link: { __typename: 'OneTimeLink', secret: string, expiresAt: string } | null } | null };

export type AccountTitleFragment = { __typename: 'Account', id: string, name: string } & { ' $fragmentName'?: 'AccountTitleFragment' };

export type AccountsPageQueryVariables = Exact<{
  status?: AccountStatus | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AccountsPageQuery = { accounts: { __typename: 'AccountConnection', totalCount: number, nodes: Array<{ __typename: 'Account', id: string, version: number, name: string, email: string, status: AccountStatus, roles: Array<{ __typename: 'AccountRole', role: Role, partnership: { __typename: 'Partnership', id: string, name: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null }>, viewerCan: { __typename: 'AccountRights', edit: boolean } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { __typename: 'SessionPayload', viewer: { __typename: 'Viewer', key: string, mustChangePassword: boolean, rights: { __typename: 'ViewerRights', keepDistrict: boolean, coordinate: boolean, plan: boolean, readInternal: boolean, readAllContacts: boolean, write: boolean }, account: { __typename: 'Account', id: string, name: string, email: string, roles: Array<{ __typename: 'AccountRole', role: Role, partnership: { __typename: 'Partnership', id: string, name: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null }> } | null } | null } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { __typename: 'SessionPayload', viewer: { __typename: 'Viewer', mustChangePassword: boolean } | null } | null };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: { __typename: 'SessionPayload', viewer: { __typename: 'Viewer', mustChangePassword: boolean } | null } | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { __typename: 'SessionPayload', viewer: { __typename: 'Viewer', key: string, mustChangePassword: boolean, rights: { __typename: 'ViewerRights', keepDistrict: boolean, coordinate: boolean, plan: boolean, readInternal: boolean, readAllContacts: boolean, write: boolean }, account: { __typename: 'Account', id: string, name: string, email: string, roles: Array<{ __typename: 'AccountRole', role: Role, partnership: { __typename: 'Partnership', id: string, name: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null }> } | null } | null } | null };

export type UsePasswordLinkMutationVariables = Exact<{
  input: UsePasswordLinkInput;
}>;


export type UsePasswordLinkMutation = { usePasswordLink: { __typename: 'SessionPayload', viewer: { __typename: 'Viewer', key: string, mustChangePassword: boolean, rights: { __typename: 'ViewerRights', keepDistrict: boolean, coordinate: boolean, plan: boolean, readInternal: boolean, readAllContacts: boolean, write: boolean }, account: { __typename: 'Account', id: string, name: string, email: string, roles: Array<{ __typename: 'AccountRole', role: Role, partnership: { __typename: 'Partnership', id: string, name: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null }> } | null } | null } | null };

export type ViewerPartsFragment = { __typename: 'Viewer', key: string, mustChangePassword: boolean, rights: { __typename: 'ViewerRights', keepDistrict: boolean, coordinate: boolean, plan: boolean, readInternal: boolean, readAllContacts: boolean, write: boolean }, account: { __typename: 'Account', id: string, name: string, email: string, roles: Array<{ __typename: 'AccountRole', role: Role, partnership: { __typename: 'Partnership', id: string, name: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null }> } | null } & { ' $fragmentName'?: 'ViewerPartsFragment' };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { __typename: 'Viewer', key: string, mustChangePassword: boolean, rights: { __typename: 'ViewerRights', keepDistrict: boolean, coordinate: boolean, plan: boolean, readInternal: boolean, readAllContacts: boolean, write: boolean }, account: { __typename: 'Account', id: string, name: string, email: string, roles: Array<{ __typename: 'AccountRole', role: Role, partnership: { __typename: 'Partnership', id: string, name: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null }> } | null } | null };

export type CalendarQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: EventFilter | null | undefined;
}>;


export type CalendarQuery = { calendar: Array<{ __typename: 'Event', id: string, title: string, kind: EventKind, status: EventStatus, visibility: EventVisibility, version: number, startsAt: string | null, endsAt: string | null, date: { __typename: 'EdtfDate', edtf: string, earliest: string | null, latest: string | null, precision: Precision } | null, venue: { __typename: 'Venue', name: string } | null, participations: Array<{ __typename: 'Participation', label: string | null, actor:
        | { __typename: 'Network', id: string, name: string }
        | { __typename: 'Partner', id: string, name: string }
        | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
       | null }>, viewerCan: { __typename: 'EventRights', edit: boolean } }> };

export type CalendarYearQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: EventFilter | null | undefined;
}>;


export type CalendarYearQuery = { calendar: Array<{ __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string, earliest: string | null, latest: string | null, precision: Precision } | null, participations: Array<{ __typename: 'Participation', actor:
        | { __typename: 'Network', id: string }
        | { __typename: 'Partner', id: string }
        | { __typename: 'Partnership', id: string }
       | null }> }> };

export type CalendarBoundsQueryVariables = Exact<{
  today: string;
  filter?: EventFilter | null | undefined;
}>;


export type CalendarBoundsQuery = { first: { __typename: 'EventConnection', nodes: Array<{ __typename: 'Event', id: string, date: { __typename: 'EdtfDate', edtf: string, earliest: string | null } | null }> }, latest: { __typename: 'EventConnection', nodes: Array<{ __typename: 'Event', id: string, date: { __typename: 'EdtfDate', edtf: string, earliest: string | null } | null }> } };

export type CalendarTopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarTopicsQuery = { topics: Array<{ __typename: 'Topic', id: string, name: string }> };

export type MoveEventMutationVariables = Exact<{
  input: UpdateEventInput;
}>;


export type MoveEventMutation = { updateEvent: { __typename: 'EventPayload', changeId: string | null } | null };

export type PartnerCollaborationsFragment = { __typename: 'Partner', id: string, collaborators: { __typename: 'CollaborationConnection', totalCount: number, nodes: Array<{ __typename: 'Collaboration', jointEvents: number, firstYear: number | null, lastYear: number | null, partner: { __typename: 'Partner', id: string, name: string } }> } } & { ' $fragmentName'?: 'PartnerCollaborationsFragment' };

export type CollaborationRowFragment = { __typename: 'Collaboration', jointEvents: number, firstYear: number | null, lastYear: number | null, partner: { __typename: 'Partner', id: string, name: string } } & { ' $fragmentName'?: 'CollaborationRowFragment' };

export type AllPartnerCollaborationsQueryVariables = Exact<{
  id: string;
}>;


export type AllPartnerCollaborationsQuery = { partner: { __typename: 'Partner', id: string, collaborators: { __typename: 'CollaborationConnection', nodes: Array<{ __typename: 'Collaboration', jointEvents: number, firstYear: number | null, lastYear: number | null, partner: { __typename: 'Partner', id: string, name: string } }> } } | null };

export type CreateContactMutationVariables = Exact<{
  input: CreateContactInput;
}>;


export type CreateContactMutation = { createContact: { __typename: 'ContactPayload', changeId: string | null, contact: { __typename: 'Contact', id: string } | null } | null };

export type UpdateContactMutationVariables = Exact<{
  input: UpdateContactInput;
}>;


export type UpdateContactMutation = { updateContact: { __typename: 'ContactPayload', changeId: string | null } | null };

export type ArchiveContactMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ArchiveContactMutation = { archiveContact: { __typename: 'ContactPayload', changeId: string | null } | null };

export type ContactTitleFragment = { __typename: 'Contact', id: string, personName: string, partner: { __typename: 'Partner', id: string, name: string } } & { ' $fragmentName'?: 'ContactTitleFragment' };

export type PartnerContactsFragment = { __typename: 'Partner', id: string, viewerCan: { __typename: 'PartnerRights', editContacts: boolean }, contacts: Array<{ __typename: 'Contact', id: string, version: number, personName: string, function: string | null, phone: string | null, email: string | null, visibility: ContactVisibility, legalBasis: LegalBasis, retainUntil: string | null }> } & { ' $fragmentName'?: 'PartnerContactsFragment' };

export type OwnTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnTokensQuery = { viewer: { __typename: 'Viewer', account: { __typename: 'Account', id: string, apiTokens: Array<{ __typename: 'ApiToken', id: string, name: string, hint: string, scopes: Array<TokenScope>, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> } | null } | null };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { __typename: 'ApiTokenPayload', secret: string | null, apiToken: { __typename: 'ApiToken', id: string } | null } | null };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { __typename: 'ApiTokenPayload', apiToken: { __typename: 'ApiToken', id: string } | null } | null };

export type EventLineFragment = { __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string } | null, venue: { __typename: 'Venue', id: string, name: string } | null } & { ' $fragmentName'?: 'EventLineFragment' };

export type ArchiveEventMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ArchiveEventMutation = { archiveEvent: { __typename: 'EventPayload', changeId: string | null } | null };

export type CreateEventMutationVariables = Exact<{
  input: CreateEventInput;
}>;


export type CreateEventMutation = { createEvent: { __typename: 'EventPayload', changeId: string | null, event: { __typename: 'Event', id: string, title: string } | null } | null };

export type UpdateEventMutationVariables = Exact<{
  input: UpdateEventInput;
}>;


export type UpdateEventMutation = { updateEvent: { __typename: 'EventPayload', changeId: string | null } | null };

export type EventTitleFragment = { __typename: 'Event', id: string, title: string } & { ' $fragmentName'?: 'EventTitleFragment' };

export type EventToEditQueryVariables = Exact<{
  id: string;
}>;


export type EventToEditQuery = { event: { __typename: 'Event', id: string, version: number, title: string, kind: EventKind, status: EventStatus, visibility: EventVisibility, theme: string | null, description: string | null, startsAt: string | null, endsAt: string | null, durationMinutes: number | null, edition: number | null, audiences: Array<Audience>, participantsComplete: boolean | null, date: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, attendance: { __typename: 'Attendance', min: number | null, max: number | null, wording: string | null } | null, series: { __typename: 'EventSeries', id: string } | null, topics: Array<{ __typename: 'Topic', id: string }>, venue: { __typename: 'Venue', id: string, name: string } | null, statements: Array<{ __typename: 'Statement', id: string, version: number, field: string, value: string | null, wording: string | null, source: { __typename: 'Source', id: string, title: string, publisher: string | null, url: string | null }, disagreements: Array<{ __typename: 'Statement', id: string }> }>, viewerCan: { __typename: 'EventRights', edit: boolean }, participations: Array<{ __typename: 'Participation', id: string, version: number, role: ParticipationRole, consent: Consent, label: string | null, count: number | null, headcount: number | null, note: string | null, nameAt: string | null, nameGiven: string | null, viewerCan: { __typename: 'ParticipationRights', edit: boolean, consent: boolean }, actor:
        | { __typename: 'Network', id: string, name: string }
        | { __typename: 'Partner', id: string, name: string }
        | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
       | null, origins: Array<{ __typename: 'ParticipationOrigin', nameAt: string, actor:
          | { __typename: 'Network', id: string, name: string }
          | { __typename: 'Partner', id: string, name: string }
          | { __typename: 'Partnership', id: string, name: string }
         }> }> } | null, topics: Array<{ __typename: 'Topic', id: string, name: string }>, eventSeries: { __typename: 'EventSeriesConnection', nodes: Array<{ __typename: 'EventSeries', id: string, title: string, kind: EventKind }> }, network: { __typename: 'Network', id: string, name: string }, partnerships: { __typename: 'PartnershipConnection', nodes: Array<{ __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null, viewerCan: { __typename: 'PartnershipRights', edit: boolean } }> }, everywhere: { __typename: 'PartnershipConnection', nodes: Array<{ __typename: 'Partnership', id: string, name: string, names: Array<{ __typename: 'PartnershipName', name: string, kind: NameKind, validTo: { __typename: 'EdtfDate', latest: string | null } | null }> }> } };

export type EventChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type EventChoicesQuery = { topics: Array<{ __typename: 'Topic', id: string, name: string }>, eventSeries: { __typename: 'EventSeriesConnection', nodes: Array<{ __typename: 'EventSeries', id: string, title: string, kind: EventKind }> }, network: { __typename: 'Network', id: string, name: string }, partnerships: { __typename: 'PartnershipConnection', nodes: Array<{ __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null, viewerCan: { __typename: 'PartnershipRights', edit: boolean } }> }, everywhere: { __typename: 'PartnershipConnection', nodes: Array<{ __typename: 'Partnership', id: string, name: string, names: Array<{ __typename: 'PartnershipName', name: string, kind: NameKind, validTo: { __typename: 'EdtfDate', latest: string | null } | null }> }> } };

export type EventChoicesFragment = { topics: Array<{ __typename: 'Topic', id: string, name: string }>, eventSeries: { __typename: 'EventSeriesConnection', nodes: Array<{ __typename: 'EventSeries', id: string, title: string, kind: EventKind }> }, network: { __typename: 'Network', id: string, name: string }, partnerships: { __typename: 'PartnershipConnection', nodes: Array<{ __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null, viewerCan: { __typename: 'PartnershipRights', edit: boolean } }> }, everywhere: { __typename: 'PartnershipConnection', nodes: Array<{ __typename: 'Partnership', id: string, name: string, names: Array<{ __typename: 'PartnershipName', name: string, kind: NameKind, validTo: { __typename: 'EdtfDate', latest: string | null } | null }> }> } } & { ' $fragmentName'?: 'EventChoicesFragment' };

export type SimilarEventsQueryVariables = Exact<{
  name: string;
  day: string;
}>;


export type SimilarEventsQuery = { found: { __typename: 'EventConnection', nodes: Array<{ __typename: 'Event', id: string, title: string, status: EventStatus }> } };

export type EventDetailsFragment = { __typename: 'Event', id: string, theme: string | null, description: string | null, kind: EventKind, status: EventStatus, startsAt: string | null, endsAt: string | null, durationMinutes: number | null, edition: number | null, audiences: Array<Audience>, date: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, attendance: { __typename: 'Attendance', min: number | null, max: number | null, wording: string | null } | null, series: { __typename: 'EventSeries', id: string, title: string } | null, topics: Array<{ __typename: 'Topic', id: string, name: string }>, viewerCan: { __typename: 'EventRights', edit: boolean } } & { ' $fragmentName'?: 'EventDetailsFragment' };

export type EventLeadFragment = { __typename: 'Event', id: string, visibility: EventVisibility, startsAt: string | null, endsAt: string | null, date: { __typename: 'EdtfDate', edtf: string } | null, venue: { __typename: 'Venue', id: string, name: string, address: string | null, partOf: { __typename: 'Venue', id: string, name: string } | null } | null, viewerCan: { __typename: 'EventRights', edit: boolean } } & { ' $fragmentName'?: 'EventLeadFragment' };

export type EventParticipantsFragment = { __typename: 'Event', id: string, status: EventStatus, participantsComplete: boolean | null, viewerCan: { __typename: 'EventRights', edit: boolean }, participations: Array<{ __typename: 'Participation', id: string, version: number, role: ParticipationRole, consent: Consent, label: string | null, count: number | null, headcount: number | null, note: string | null, nameAt: string | null, nameGiven: string | null, viewerCan: { __typename: 'ParticipationRights', edit: boolean, consent: boolean }, actor:
      | { __typename: 'Network', id: string, name: string }
      | { __typename: 'Partner', id: string, name: string }
      | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
     | null, origins: Array<{ __typename: 'ParticipationOrigin', nameAt: string, actor:
        | { __typename: 'Network', id: string, name: string }
        | { __typename: 'Partner', id: string, name: string }
        | { __typename: 'Partnership', id: string, name: string }
       }> }> } & { ' $fragmentName'?: 'EventParticipantsFragment' };

export type ParticipationPartsFragment = { __typename: 'Participation', id: string, version: number, role: ParticipationRole, consent: Consent, label: string | null, count: number | null, headcount: number | null, note: string | null, nameAt: string | null, nameGiven: string | null, viewerCan: { __typename: 'ParticipationRights', edit: boolean, consent: boolean }, actor:
    | { __typename: 'Network', id: string, name: string }
    | { __typename: 'Partner', id: string, name: string }
    | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
   | null, origins: Array<{ __typename: 'ParticipationOrigin', nameAt: string, actor:
      | { __typename: 'Network', id: string, name: string }
      | { __typename: 'Partner', id: string, name: string }
      | { __typename: 'Partnership', id: string, name: string }
     }> } & { ' $fragmentName'?: 'ParticipationPartsFragment' };

export type EventPageQueryVariables = Exact<{
  id: string;
}>;


export type EventPageQuery = { event: (
    { __typename: 'Event', id: string, version: number, title: string, status: EventStatus, visibility: EventVisibility, date: { __typename: 'EdtfDate', edtf: string, earliest: string | null } | null, viewerCan: { __typename: 'EventRights', edit: boolean, archive: boolean }, statements: Array<{ __typename: 'Statement', id: string, version: number, field: string, value: string | null, wording: string | null, source: { __typename: 'Source', id: string, title: string, publisher: string | null, url: string | null }, disagreements: Array<{ __typename: 'Statement', id: string }> }> }
    & { ' $fragmentRefs'?: { 'EventLeadFragment': EventLeadFragment;'EventDetailsFragment': EventDetailsFragment;'EventParticipantsFragment': EventParticipantsFragment } }
  ) | null };

export type PartnerPreviewQueryVariables = Exact<{
  id: string;
  today: string;
}>;


export type PartnerPreviewQuery = { partner: { __typename: 'Partner', id: string, name: string, kind: PartnerKind, address: string | null, phone: string | null, email: string | null, viewerCan: { __typename: 'PartnerRights', edit: boolean, editContacts: boolean }, memberships: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', id: string, partnership: { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null } }> }, contacts: Array<{ __typename: 'Contact', id: string, personName: string, function: string | null, phone: string | null, email: string | null }>, participations: { __typename: 'ParticipationConnection', totalCount: number, nodes: Array<{ __typename: 'Participation', id: string, role: ParticipationRole, event: { __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string } | null } }> }, collaborators: { __typename: 'CollaborationConnection', nodes: Array<{ __typename: 'Collaboration', partner: { __typename: 'Partner', id: string, name: string } }> } } | null };

export type PartnerTimelineFragment = { __typename: 'Partner', id: string, name: string, participations: { __typename: 'ParticipationConnection', totalCount: number, nodes: Array<{ __typename: 'Participation', id: string, role: ParticipationRole, nameAt: string | null, event: { __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string, latest: string | null } | null, organisers: Array<{ __typename: 'Participation', actor:
            | { __typename: 'Network', id: string }
            | { __typename: 'Partner', id: string }
            | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
           | null }> } }> } } & { ' $fragmentName'?: 'PartnerTimelineFragment' };

export type PartnershipEventsFragment = { __typename: 'Partnership', id: string, coming: { __typename: 'EventConnection', nodes: Array<{ __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string } | null, venue: { __typename: 'Venue', id: string, name: string } | null }> }, latest: { __typename: 'EventConnection', nodes: Array<{ __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string } | null, venue: { __typename: 'Venue', id: string, name: string } | null }> } } & { ' $fragmentName'?: 'PartnershipEventsFragment' };

export type EventSeriesTitleFragment = { __typename: 'EventSeries', id: string, title: string } & { ' $fragmentName'?: 'EventSeriesTitleFragment' };

export type SeriesFactsFragment = { __typename: 'EventSeries', id: string, version: number, title: string, kind: EventKind, description: string | null, rule: { __typename: 'DateRule', kind: DateRuleKind, month: number | null, day: number | null, weekday: number | null, nth: number | null, days: number | null, week: number | null } | null, viewerCan: { __typename: 'EventSeriesRights', edit: boolean, archive: boolean } } & { ' $fragmentName'?: 'SeriesFactsFragment' };

export type SeriesListPageQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SeriesListPageQuery = { eventSeries: { __typename: 'EventSeriesConnection', totalCount: number, nodes: Array<{ __typename: 'EventSeries', id: string, version: number, title: string, kind: EventKind, description: string | null, events: { __typename: 'EventConnection', totalCount: number, nodes: Array<{ __typename: 'Event', id: string, date: { __typename: 'EdtfDate', edtf: string } | null }> }, rule: { __typename: 'DateRule', kind: DateRuleKind, month: number | null, day: number | null, weekday: number | null, nth: number | null, days: number | null, week: number | null } | null, viewerCan: { __typename: 'EventSeriesRights', edit: boolean, archive: boolean } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type SeriesToChooseQueryVariables = Exact<{
  search: string;
}>;


export type SeriesToChooseQuery = { eventSeries: { __typename: 'EventSeriesConnection', edges: Array<{ __typename: 'EventSeriesEdge', match: SearchMatch | null, node: { __typename: 'EventSeries', id: string, title: string } }> } };

export type CreateSeriesMutationVariables = Exact<{
  input: CreateEventSeriesInput;
}>;


export type CreateSeriesMutation = { createEventSeries: { __typename: 'EventSeriesPayload', changeId: string | null, series: { __typename: 'EventSeries', id: string } | null } | null };

export type UpdateSeriesMutationVariables = Exact<{
  input: UpdateEventSeriesInput;
}>;


export type UpdateSeriesMutation = { updateEventSeries: { __typename: 'EventSeriesPayload', changeId: string | null } | null };

export type ArchiveSeriesMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ArchiveSeriesMutation = { archiveEventSeries: { __typename: 'EventSeriesPayload', changeId: string | null } | null };

export type SeriesPageQueryVariables = Exact<{
  id: string;
}>;


export type SeriesPageQuery = { series:
    | { __typename: 'Account', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'EventSeries', id: string, version: number, title: string, kind: EventKind, description: string | null, events: { __typename: 'EventConnection', totalCount: number, nodes: Array<{ __typename: 'Event', id: string, title: string, status: EventStatus, edition: number | null, date: { __typename: 'EdtfDate', edtf: string, latest: string | null } | null, venue: { __typename: 'Venue', id: string, name: string } | null, attendance: { __typename: 'Attendance', min: number | null, max: number | null, wording: string | null } | null }> }, statements: Array<{ __typename: 'Statement', id: string, version: number, field: string, value: string | null, wording: string | null, source: { __typename: 'Source', id: string, title: string, publisher: string | null, url: string | null }, disagreements: Array<{ __typename: 'Statement', id: string }> }>, rule: { __typename: 'DateRule', kind: DateRuleKind, month: number | null, day: number | null, weekday: number | null, nth: number | null, days: number | null, week: number | null } | null, viewerCan: { __typename: 'EventSeriesRights', edit: boolean, archive: boolean } }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Network', id: string }
    | { __typename: 'Page', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Partner', id: string }
    | { __typename: 'PartnerSuccession', id: string }
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Todo', id: string }
    | { __typename: 'TodoDismissal', id: string }
    | { __typename: 'Topic', id: string }
    | { __typename: 'Venue', id: string }
   | null };

export type CreateTopicMutationVariables = Exact<{
  input: CreateTopicInput;
}>;


export type CreateTopicMutation = { createTopic: { __typename: 'TopicPayload', changeId: string | null, topic: { __typename: 'Topic', id: string } | null } | null };

export type UpdateTopicMutationVariables = Exact<{
  input: UpdateTopicInput;
}>;


export type UpdateTopicMutation = { updateTopic: { __typename: 'TopicPayload', changeId: string | null } | null };

export type ArchiveTopicMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ArchiveTopicMutation = { archiveTopic: { __typename: 'TopicPayload', changeId: string | null } | null };

export type TopicTitleFragment = { __typename: 'Topic', id: string, name: string } & { ' $fragmentName'?: 'TopicTitleFragment' };

export type TopicsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicsPageQuery = { topics: Array<{ __typename: 'Topic', id: string, version: number, name: string, viewerCan: { __typename: 'TopicRights', edit: boolean, archive: boolean } }> };

export type NamedNodesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NamedNodesQuery = { nodes: Array<
    | { __typename: 'Account', id: string, name: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Contact', id: string, personName: string, partner: { __typename: 'Partner', id: string, name: string } }
    | { __typename: 'Event', id: string, title: string }
    | { __typename: 'EventSeries', id: string, title: string }
    | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
    | { __typename: 'Network', id: string, name: string }
    | { __typename: 'Page', id: string, key: PageKey, titlePl: string, titleEn: string }
    | { __typename: 'Participation', id: string, label: string | null, event: { __typename: 'Event', id: string, title: string }, actor:
        | { __typename: 'Network', id: string, name: string }
        | { __typename: 'Partner', id: string, name: string }
        | { __typename: 'Partnership', id: string, name: string }
       | null }
    | { __typename: 'Partner', id: string, name: string }
    | { __typename: 'PartnerSuccession', id: string, predecessor: { __typename: 'Partner', id: string, name: string }, successor: { __typename: 'Partner', id: string, name: string } }
    | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
    | { __typename: 'Source', id: string, title: string }
    | { __typename: 'Statement', id: string, field: string, source: { __typename: 'Source', id: string, title: string } }
    | { __typename: 'Todo', id: string }
    | { __typename: 'TodoDismissal', id: string, subject:
        | { __typename: 'Account', id: string }
        | { __typename: 'ApiToken', id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Contact', id: string }
        | { __typename: 'Event', id: string, title: string }
        | { __typename: 'EventSeries', id: string, title: string }
        | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
        | { __typename: 'Network', id: string, name: string }
        | { __typename: 'Page', id: string }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Partner', id: string, name: string }
        | { __typename: 'PartnerSuccession', id: string }
        | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
        | { __typename: 'Source', id: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Todo', id: string }
        | { __typename: 'TodoDismissal', id: string }
        | { __typename: 'Topic', id: string }
        | { __typename: 'Venue', id: string, name: string }
       }
    | { __typename: 'Topic', id: string, name: string }
    | { __typename: 'Venue', id: string, name: string }
   | null> };

export type UndoMutationVariables = Exact<{
  input: UndoInput;
}>;


export type UndoMutation = { undo: { __typename: 'UndoPayload', changeId: string | null } | null };

export type ChangeRowFragment = { __typename: 'Change', id: string, at: string, command: string, undone: boolean, viewerCan: { __typename: 'ChangeRights', undo: boolean }, author: { __typename: 'ChangeAuthor', name: string } | null, undoOf: { __typename: 'Change', id: string, at: string, command: string } | null, items: Array<{ __typename: 'ChangeItem', action: ChangeAction, subjectId: string, subjectType: string, subjectVersion: number | null, subjectArchived: boolean, viewerCan: { __typename: 'ChangeItemRights', restore: boolean }, subject:
      | { __typename: 'Account', id: string, name: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'Change', id: string }
      | { __typename: 'Contact', id: string, personName: string, partner: { __typename: 'Partner', id: string, name: string } }
      | { __typename: 'Event', id: string, title: string }
      | { __typename: 'EventSeries', id: string, title: string }
      | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
      | { __typename: 'Network', id: string, name: string }
      | { __typename: 'Page', id: string, key: PageKey, titlePl: string, titleEn: string }
      | { __typename: 'Participation', id: string, label: string | null, event: { __typename: 'Event', id: string, title: string }, actor:
          | { __typename: 'Network', id: string, name: string }
          | { __typename: 'Partner', id: string, name: string }
          | { __typename: 'Partnership', id: string, name: string }
         | null }
      | { __typename: 'Partner', id: string, name: string }
      | { __typename: 'PartnerSuccession', id: string, predecessor: { __typename: 'Partner', id: string, name: string }, successor: { __typename: 'Partner', id: string, name: string } }
      | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
      | { __typename: 'Source', id: string, title: string }
      | { __typename: 'Statement', id: string, field: string, source: { __typename: 'Source', id: string, title: string } }
      | { __typename: 'Todo', id: string }
      | { __typename: 'TodoDismissal', id: string, subject:
          | { __typename: 'Account', id: string }
          | { __typename: 'ApiToken', id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Contact', id: string }
          | { __typename: 'Event', id: string, title: string }
          | { __typename: 'EventSeries', id: string, title: string }
          | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
          | { __typename: 'Network', id: string, name: string }
          | { __typename: 'Page', id: string }
          | { __typename: 'Participation', id: string }
          | { __typename: 'Partner', id: string, name: string }
          | { __typename: 'PartnerSuccession', id: string }
          | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
          | { __typename: 'Source', id: string }
          | { __typename: 'Statement', id: string }
          | { __typename: 'Todo', id: string }
          | { __typename: 'TodoDismissal', id: string }
          | { __typename: 'Topic', id: string }
          | { __typename: 'Venue', id: string, name: string }
         }
      | { __typename: 'Topic', id: string, name: string }
      | { __typename: 'Venue', id: string, name: string }
     | null, fields: Array<{ __typename: 'ChangedField', field: string, before: string | null, after: string | null }> }> } & { ' $fragmentName'?: 'ChangeRowFragment' };

export type ArchivedNodeQueryVariables = Exact<{
  id: string;
}>;


export type ArchivedNodeQuery = { changes: { __typename: 'ChangeConnection', nodes: Array<{ __typename: 'Change', id: string, items: Array<{ __typename: 'ChangeItem', subjectId: string, subjectType: string, subjectVersion: number | null, viewerCan: { __typename: 'ChangeItemRights', restore: boolean } }> }> } };

export type HistoryPageQueryVariables = Exact<{
  subjectId?: string | null | undefined;
  withParts: boolean;
  restorable: boolean;
  subjectTypes?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type HistoryPageQuery = { changes: { __typename: 'ChangeConnection', nodes: Array<{ __typename: 'Change', id: string, at: string, command: string, undone: boolean, viewerCan: { __typename: 'ChangeRights', undo: boolean }, author: { __typename: 'ChangeAuthor', name: string } | null, undoOf: { __typename: 'Change', id: string, at: string, command: string } | null, items: Array<{ __typename: 'ChangeItem', action: ChangeAction, subjectId: string, subjectType: string, subjectVersion: number | null, subjectArchived: boolean, viewerCan: { __typename: 'ChangeItemRights', restore: boolean }, subject:
          | { __typename: 'Account', id: string, name: string }
          | { __typename: 'ApiToken', id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Contact', id: string, personName: string, partner: { __typename: 'Partner', id: string, name: string } }
          | { __typename: 'Event', id: string, title: string }
          | { __typename: 'EventSeries', id: string, title: string }
          | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
          | { __typename: 'Network', id: string, name: string }
          | { __typename: 'Page', id: string, key: PageKey, titlePl: string, titleEn: string }
          | { __typename: 'Participation', id: string, label: string | null, event: { __typename: 'Event', id: string, title: string }, actor:
              | { __typename: 'Network', id: string, name: string }
              | { __typename: 'Partner', id: string, name: string }
              | { __typename: 'Partnership', id: string, name: string }
             | null }
          | { __typename: 'Partner', id: string, name: string }
          | { __typename: 'PartnerSuccession', id: string, predecessor: { __typename: 'Partner', id: string, name: string }, successor: { __typename: 'Partner', id: string, name: string } }
          | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
          | { __typename: 'Source', id: string, title: string }
          | { __typename: 'Statement', id: string, field: string, source: { __typename: 'Source', id: string, title: string } }
          | { __typename: 'Todo', id: string }
          | { __typename: 'TodoDismissal', id: string, subject:
              | { __typename: 'Account', id: string }
              | { __typename: 'ApiToken', id: string }
              | { __typename: 'Change', id: string }
              | { __typename: 'Contact', id: string }
              | { __typename: 'Event', id: string, title: string }
              | { __typename: 'EventSeries', id: string, title: string }
              | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
              | { __typename: 'Network', id: string, name: string }
              | { __typename: 'Page', id: string }
              | { __typename: 'Participation', id: string }
              | { __typename: 'Partner', id: string, name: string }
              | { __typename: 'PartnerSuccession', id: string }
              | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
              | { __typename: 'Source', id: string }
              | { __typename: 'Statement', id: string }
              | { __typename: 'Todo', id: string }
              | { __typename: 'TodoDismissal', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Venue', id: string, name: string }
             }
          | { __typename: 'Topic', id: string, name: string }
          | { __typename: 'Venue', id: string, name: string }
         | null, fields: Array<{ __typename: 'ChangedField', field: string, before: string | null, after: string | null }> }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type NodeNamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NodeNamesQuery = { nodes: Array<
    | { __typename: 'Account', id: string, name: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Contact', id: string, personName: string, partner: { __typename: 'Partner', id: string, name: string } }
    | { __typename: 'Event', id: string, title: string }
    | { __typename: 'EventSeries', id: string, title: string }
    | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
    | { __typename: 'Network', id: string, name: string }
    | { __typename: 'Page', id: string, key: PageKey, titlePl: string, titleEn: string }
    | { __typename: 'Participation', id: string, label: string | null, event: { __typename: 'Event', id: string, title: string }, actor:
        | { __typename: 'Network', id: string, name: string }
        | { __typename: 'Partner', id: string, name: string }
        | { __typename: 'Partnership', id: string, name: string }
       | null }
    | { __typename: 'Partner', id: string, name: string }
    | { __typename: 'PartnerSuccession', id: string, predecessor: { __typename: 'Partner', id: string, name: string }, successor: { __typename: 'Partner', id: string, name: string } }
    | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
    | { __typename: 'Source', id: string, title: string }
    | { __typename: 'Statement', id: string, field: string, source: { __typename: 'Source', id: string, title: string } }
    | { __typename: 'Todo', id: string }
    | { __typename: 'TodoDismissal', id: string, subject:
        | { __typename: 'Account', id: string }
        | { __typename: 'ApiToken', id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Contact', id: string }
        | { __typename: 'Event', id: string, title: string }
        | { __typename: 'EventSeries', id: string, title: string }
        | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
        | { __typename: 'Network', id: string, name: string }
        | { __typename: 'Page', id: string }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Partner', id: string, name: string }
        | { __typename: 'PartnerSuccession', id: string }
        | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
        | { __typename: 'Source', id: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Todo', id: string }
        | { __typename: 'TodoDismissal', id: string }
        | { __typename: 'Topic', id: string }
        | { __typename: 'Venue', id: string, name: string }
       }
    | { __typename: 'Topic', id: string, name: string }
    | { __typename: 'Venue', id: string, name: string }
   | null> };

export type RestoreMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type RestoreMutation = { restored: { __typename: 'PartnerPayload', changeId: string | null } | null };

export type MembershipStatementsQueryVariables = Exact<{
  id: string;
}>;


export type MembershipStatementsQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiToken' }
    | { __typename: 'Change' }
    | { __typename: 'Contact' }
    | { __typename: 'Event' }
    | { __typename: 'EventSeries' }
    | { __typename: 'Membership', id: string, viewerCan: { __typename: 'MembershipRights', edit: boolean }, statements: Array<{ __typename: 'Statement', id: string, version: number, field: string, value: string | null, wording: string | null, source: { __typename: 'Source', id: string, title: string, publisher: string | null, url: string | null }, disagreements: Array<{ __typename: 'Statement', id: string }> }> }
    | { __typename: 'Network' }
    | { __typename: 'Page' }
    | { __typename: 'Participation' }
    | { __typename: 'Partner' }
    | { __typename: 'PartnerSuccession' }
    | { __typename: 'Partnership' }
    | { __typename: 'Source' }
    | { __typename: 'Statement' }
    | { __typename: 'Todo' }
    | { __typename: 'TodoDismissal' }
    | { __typename: 'Topic' }
    | { __typename: 'Venue' }
   | null };

export type CreateMembershipMutationVariables = Exact<{
  input: CreateMembershipInput;
}>;


export type CreateMembershipMutation = { createMembership: { __typename: 'MembershipPayload', changeId: string | null, membership: { __typename: 'Membership', id: string, status: MembershipStatus } | null } | null };

export type UpdateMembershipMutationVariables = Exact<{
  input: UpdateMembershipInput;
}>;


export type UpdateMembershipMutation = { updateMembership: { __typename: 'MembershipPayload', changeId: string | null, membership: { __typename: 'Membership', id: string, status: MembershipStatus } | null } | null };

export type ConfirmMembershipsMutationVariables = Exact<{
  input: DecideMembershipsInput;
}>;


export type ConfirmMembershipsMutation = { confirmMemberships: { __typename: 'MembershipsPayload', changeId: string | null } | null };

export type DeclineMembershipsMutationVariables = Exact<{
  input: DecideMembershipsInput;
}>;


export type DeclineMembershipsMutation = { declineMemberships: { __typename: 'MembershipsPayload', changeId: string | null } | null };

export type ArchiveMembershipMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ArchiveMembershipMutation = { archiveMembership: { __typename: 'MembershipPayload', changeId: string | null } | null };

export type MembershipFieldsFragment = { __typename: 'Membership', id: string, version: number, role: MembershipRole, status: MembershipStatus, from: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, to: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, viewerCan: { __typename: 'MembershipRights', edit: boolean, confirm: boolean } } & { ' $fragmentName'?: 'MembershipFieldsFragment' };

export type PartnerToAddQueryVariables = Exact<{
  id: string;
}>;


export type PartnerToAddQuery = { partner: { __typename: 'Partner', id: string, name: string, viewerCan: { __typename: 'PartnerRights', edit: boolean }, memberships: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', id: string, partnership: { __typename: 'Partnership', id: string, name: string } }> } } | null };

export type MembershipTitleFragment = { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } } & { ' $fragmentName'?: 'MembershipTitleFragment' };

export type PartnerMembershipsFragment = { __typename: 'Partner', id: string, name: string, memberships: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', certainty: Certainty | null, id: string, version: number, role: MembershipRole, status: MembershipStatus, partnership: { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }, statements: Array<{ __typename: 'Statement', id: string, source: { __typename: 'Source', id: string, title: string } }>, from: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, to: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, viewerCan: { __typename: 'MembershipRights', edit: boolean, confirm: boolean } }> } } & { ' $fragmentName'?: 'PartnerMembershipsFragment' };

export type PartnershipRosterQueryVariables = Exact<{
  id: string;
  asOf: string;
  ever: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PartnershipRosterQuery = { partnership: { __typename: 'Partnership', id: string, memberships: { __typename: 'MembershipConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Membership', certainty: Certainty | null, nameAt: string, id: string, version: number, role: MembershipRole, status: MembershipStatus, from: { __typename: 'EdtfDate', earliest: string | null, edtf: string, wording: string | null } | null, partner: { __typename: 'Partner', id: string, phone: string | null, email: string | null, name: string, contacts: Array<{ __typename: 'Contact', id: string, personName: string, phone: string | null, email: string | null }> }, partnership: { __typename: 'Partnership', id: string }, statements: Array<{ __typename: 'Statement', id: string, version: number, field: string, value: string | null, wording: string | null, source: { __typename: 'Source', id: string, title: string, publisher: string | null, url: string | null }, disagreements: Array<{ __typename: 'Statement', id: string }> }>, to: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, viewerCan: { __typename: 'MembershipRights', edit: boolean, confirm: boolean } }> }, waiting: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', id: string, version: number, role: MembershipRole, status: MembershipStatus, partner: { __typename: 'Partner', id: string, name: string }, from: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, to: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, viewerCan: { __typename: 'MembershipRights', edit: boolean, confirm: boolean } }> } } | null };

export type MembershipToEditQueryVariables = Exact<{
  id: string;
}>;


export type MembershipToEditQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'ApiToken' }
    | { __typename: 'Change' }
    | { __typename: 'Contact' }
    | { __typename: 'Event' }
    | { __typename: 'EventSeries' }
    | { __typename: 'Membership', id: string, version: number, role: MembershipRole, status: MembershipStatus, partner: { __typename: 'Partner', id: string, name: string }, statements: Array<{ __typename: 'Statement', id: string, version: number, field: string, value: string | null, wording: string | null, source: { __typename: 'Source', id: string, title: string, publisher: string | null, url: string | null }, disagreements: Array<{ __typename: 'Statement', id: string }> }>, from: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, to: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, viewerCan: { __typename: 'MembershipRights', edit: boolean, confirm: boolean } }
    | { __typename: 'Network' }
    | { __typename: 'Page' }
    | { __typename: 'Participation' }
    | { __typename: 'Partner' }
    | { __typename: 'PartnerSuccession' }
    | { __typename: 'Partnership' }
    | { __typename: 'Source' }
    | { __typename: 'Statement' }
    | { __typename: 'Todo' }
    | { __typename: 'TodoDismissal' }
    | { __typename: 'Topic' }
    | { __typename: 'Venue' }
   | null };

export type RosterEntryFragment = { __typename: 'Membership', id: string, version: number, role: MembershipRole, status: MembershipStatus, partner: { __typename: 'Partner', id: string, name: string }, statements: Array<{ __typename: 'Statement', id: string, version: number, field: string, value: string | null, wording: string | null, source: { __typename: 'Source', id: string, title: string, publisher: string | null, url: string | null }, disagreements: Array<{ __typename: 'Statement', id: string }> }>, from: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, to: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, viewerCan: { __typename: 'MembershipRights', edit: boolean, confirm: boolean } } & { ' $fragmentName'?: 'RosterEntryFragment' };

export type ProposedMembershipFragment = { __typename: 'Membership', id: string, version: number, role: MembershipRole, status: MembershipStatus, partner: { __typename: 'Partner', id: string, name: string }, from: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, to: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, viewerCan: { __typename: 'MembershipRights', edit: boolean, confirm: boolean } } & { ' $fragmentName'?: 'ProposedMembershipFragment' };

type NodeTitle_Account_Fragment = { __typename: 'Account', id: string, name: string } & { ' $fragmentName'?: 'NodeTitle_Account_Fragment' };

type NodeTitle_ApiToken_Fragment = { __typename: 'ApiToken', id: string } & { ' $fragmentName'?: 'NodeTitle_ApiToken_Fragment' };

type NodeTitle_Change_Fragment = { __typename: 'Change', id: string } & { ' $fragmentName'?: 'NodeTitle_Change_Fragment' };

type NodeTitle_Contact_Fragment = { __typename: 'Contact', id: string, personName: string, partner: { __typename: 'Partner', id: string, name: string } } & { ' $fragmentName'?: 'NodeTitle_Contact_Fragment' };

type NodeTitle_Event_Fragment = { __typename: 'Event', id: string, title: string } & { ' $fragmentName'?: 'NodeTitle_Event_Fragment' };

type NodeTitle_EventSeries_Fragment = { __typename: 'EventSeries', id: string, title: string } & { ' $fragmentName'?: 'NodeTitle_EventSeries_Fragment' };

type NodeTitle_Membership_Fragment = { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } } & { ' $fragmentName'?: 'NodeTitle_Membership_Fragment' };

type NodeTitle_Network_Fragment = { __typename: 'Network', id: string, name: string } & { ' $fragmentName'?: 'NodeTitle_Network_Fragment' };

type NodeTitle_Page_Fragment = { __typename: 'Page', id: string, key: PageKey, titlePl: string, titleEn: string } & { ' $fragmentName'?: 'NodeTitle_Page_Fragment' };

type NodeTitle_Participation_Fragment = { __typename: 'Participation', id: string, label: string | null, event: { __typename: 'Event', id: string, title: string }, actor:
    | { __typename: 'Network', id: string, name: string }
    | { __typename: 'Partner', id: string, name: string }
    | { __typename: 'Partnership', id: string, name: string }
   | null } & { ' $fragmentName'?: 'NodeTitle_Participation_Fragment' };

type NodeTitle_Partner_Fragment = { __typename: 'Partner', id: string, name: string } & { ' $fragmentName'?: 'NodeTitle_Partner_Fragment' };

type NodeTitle_PartnerSuccession_Fragment = { __typename: 'PartnerSuccession', id: string, predecessor: { __typename: 'Partner', id: string, name: string }, successor: { __typename: 'Partner', id: string, name: string } } & { ' $fragmentName'?: 'NodeTitle_PartnerSuccession_Fragment' };

type NodeTitle_Partnership_Fragment = { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null } & { ' $fragmentName'?: 'NodeTitle_Partnership_Fragment' };

type NodeTitle_Source_Fragment = { __typename: 'Source', id: string, title: string } & { ' $fragmentName'?: 'NodeTitle_Source_Fragment' };

type NodeTitle_Statement_Fragment = { __typename: 'Statement', id: string, field: string, source: { __typename: 'Source', id: string, title: string } } & { ' $fragmentName'?: 'NodeTitle_Statement_Fragment' };

type NodeTitle_Todo_Fragment = { __typename: 'Todo', id: string } & { ' $fragmentName'?: 'NodeTitle_Todo_Fragment' };

type NodeTitle_TodoDismissal_Fragment = { __typename: 'TodoDismissal', id: string, subject:
    | { __typename: 'Account', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'Event', id: string, title: string }
    | { __typename: 'EventSeries', id: string, title: string }
    | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
    | { __typename: 'Network', id: string, name: string }
    | { __typename: 'Page', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Partner', id: string, name: string }
    | { __typename: 'PartnerSuccession', id: string }
    | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
    | { __typename: 'Source', id: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Todo', id: string }
    | { __typename: 'TodoDismissal', id: string }
    | { __typename: 'Topic', id: string }
    | { __typename: 'Venue', id: string, name: string }
   } & { ' $fragmentName'?: 'NodeTitle_TodoDismissal_Fragment' };

type NodeTitle_Topic_Fragment = { __typename: 'Topic', id: string, name: string } & { ' $fragmentName'?: 'NodeTitle_Topic_Fragment' };

type NodeTitle_Venue_Fragment = { __typename: 'Venue', id: string, name: string } & { ' $fragmentName'?: 'NodeTitle_Venue_Fragment' };

export type NodeTitleFragment =
  | NodeTitle_Account_Fragment
  | NodeTitle_ApiToken_Fragment
  | NodeTitle_Change_Fragment
  | NodeTitle_Contact_Fragment
  | NodeTitle_Event_Fragment
  | NodeTitle_EventSeries_Fragment
  | NodeTitle_Membership_Fragment
  | NodeTitle_Network_Fragment
  | NodeTitle_Page_Fragment
  | NodeTitle_Participation_Fragment
  | NodeTitle_Partner_Fragment
  | NodeTitle_PartnerSuccession_Fragment
  | NodeTitle_Partnership_Fragment
  | NodeTitle_Source_Fragment
  | NodeTitle_Statement_Fragment
  | NodeTitle_Todo_Fragment
  | NodeTitle_TodoDismissal_Fragment
  | NodeTitle_Topic_Fragment
  | NodeTitle_Venue_Fragment
;

export type PageToEditQueryVariables = Exact<{
  key: PageKey;
}>;


export type PageToEditQuery = { page: { __typename: 'Page', id: string, version: number, reviewedOn: string | null, titlePl: string, titleEn: string, textPl: string, textEn: string, viewerCan: { __typename: 'PageRights', edit: boolean } } | null };

export type UpdatePageMutationVariables = Exact<{
  input: UpdatePageInput;
}>;


export type UpdatePageMutation = { updatePage: { __typename: 'PagePayload', changeId: string | null, page: { __typename: 'Page', id: string } | null } | null };

export type PageTitleFragment = { __typename: 'Page', id: string, key: PageKey, titlePl: string, titleEn: string } & { ' $fragmentName'?: 'PageTitleFragment' };

export type PublicPageQueryVariables = Exact<{
  key: PageKey;
  locale: Locale;
}>;


export type PublicPageQuery = { page: { __typename: 'Page', id: string, title: string, text: string, reviewedOn: string | null, updatedAt: string, viewerCan: { __typename: 'PageRights', edit: boolean } } | null };

export type CreateParticipationMutationVariables = Exact<{
  input: CreateParticipationInput;
}>;


export type CreateParticipationMutation = { createParticipation: { __typename: 'ParticipationPayload', changeId: string | null, participation: { __typename: 'Participation', id: string, consent: Consent } | null } | null };

export type UpdateParticipationMutationVariables = Exact<{
  input: UpdateParticipationInput;
}>;


export type UpdateParticipationMutation = { updateParticipation: { __typename: 'ParticipationPayload', changeId: string | null, participation: { __typename: 'Participation', id: string, consent: Consent } | null } | null };

export type GiveConsentMutationVariables = Exact<{
  input: ConsentInput;
}>;


export type GiveConsentMutation = { giveConsent: { __typename: 'ParticipationsPayload', changeId: string | null } | null };

export type RefuseConsentMutationVariables = Exact<{
  input: ConsentInput;
}>;


export type RefuseConsentMutation = { refuseConsent: { __typename: 'ParticipationsPayload', changeId: string | null } | null };

export type ArchiveParticipationMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ArchiveParticipationMutation = { archiveParticipation: { __typename: 'ParticipationPayload', changeId: string | null } | null };

export type ParticipationTitleFragment = { __typename: 'Participation', id: string, label: string | null, event: { __typename: 'Event', id: string, title: string }, actor:
    | { __typename: 'Network', id: string, name: string }
    | { __typename: 'Partner', id: string, name: string }
    | { __typename: 'Partnership', id: string, name: string }
   | null } & { ' $fragmentName'?: 'ParticipationTitleFragment' };

export type PartnerCardFragment = { __typename: 'Partner', id: string, kind: PartnerKind, sector: Sector | null, description: string | null, phone: string | null, email: string | null, website: string | null, address: string | null, parent: { __typename: 'Partner', id: string, name: string } | null, units: Array<{ __typename: 'Partner', id: string, name: string }>, venues: Array<{ __typename: 'Venue', id: string, name: string }> } & { ' $fragmentName'?: 'PartnerCardFragment' };

export type PartnerNamesFragment = { __typename: 'Partner', id: string, names: Array<{ __typename: 'PartnerName', name: string, kind: NameKind, validFrom: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, validTo: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null }> } & { ' $fragmentName'?: 'PartnerNamesFragment' };

export type PartnerSuccessionTitleFragment = { __typename: 'PartnerSuccession', id: string, predecessor: { __typename: 'Partner', id: string, name: string }, successor: { __typename: 'Partner', id: string, name: string } } & { ' $fragmentName'?: 'PartnerSuccessionTitleFragment' };

export type PartnerToEditQueryVariables = Exact<{
  id: string;
}>;


export type PartnerToEditQuery = { partner: { __typename: 'Partner', id: string, version: number, name: string, kind: PartnerKind, sector: Sector | null, description: string | null, phone: string | null, email: string | null, website: string | null, address: string | null, agreedToBePublic: boolean, parent: { __typename: 'Partner', id: string, name: string } | null, names: Array<{ __typename: 'PartnerName', name: string, kind: NameKind, validFrom: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, validTo: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null }>, statements: Array<{ __typename: 'Statement', id: string, version: number, field: string, value: string | null, wording: string | null, source: { __typename: 'Source', id: string, title: string, publisher: string | null, url: string | null }, disagreements: Array<{ __typename: 'Statement', id: string }> }>, viewerCan: { __typename: 'PartnerRights', edit: boolean } } | null };

export type CreatePartnerMutationVariables = Exact<{
  input: CreatePartnerInput;
}>;


export type CreatePartnerMutation = { createPartner: { __typename: 'PartnerPayload', changeId: string | null, partner: { __typename: 'Partner', id: string, name: string } | null } | null };

export type UpdatePartnerMutationVariables = Exact<{
  input: UpdatePartnerInput;
}>;


export type UpdatePartnerMutation = { updatePartner: { __typename: 'PartnerPayload', changeId: string | null, partner: { __typename: 'Partner', id: string, name: string } | null } | null };

export type RenamePartnerMutationVariables = Exact<{
  input: RenameInput;
}>;


export type RenamePartnerMutation = { renamePartner: { __typename: 'PartnerPayload', changeId: string | null } | null };

export type ArchivePartnerMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ArchivePartnerMutation = { archivePartner: { __typename: 'PartnerPayload', changeId: string | null } | null };

export type PartnersToChooseQueryVariables = Exact<{
  search: string;
}>;


export type PartnersToChooseQuery = { partners: { __typename: 'PartnerConnection', edges: Array<{ __typename: 'PartnerEdge', match: SearchMatch | null, node: { __typename: 'Partner', id: string, name: string, names: Array<{ __typename: 'PartnerName', name: string, kind: NameKind, validTo: { __typename: 'EdtfDate', latest: string | null } | null }> } }> } };

export type PartnerTitleFragment = { __typename: 'Partner', id: string, name: string } & { ' $fragmentName'?: 'PartnerTitleFragment' };

export type PartnerPageQueryVariables = Exact<{
  id: string;
}>;


export type PartnerPageQuery = { partner: (
    { __typename: 'Partner', id: string, name: string, version: number, viewerCan: { __typename: 'PartnerRights', edit: boolean, archive: boolean, editContacts: boolean }, names: Array<{ __typename: 'PartnerName', name: string, kind: NameKind, validTo: { __typename: 'EdtfDate', latest: string | null } | null }>, statements: Array<{ __typename: 'Statement', id: string, version: number, field: string, value: string | null, wording: string | null, source: { __typename: 'Source', id: string, title: string, publisher: string | null, url: string | null }, disagreements: Array<{ __typename: 'Statement', id: string }> }> }
    & { ' $fragmentRefs'?: { 'PartnerCardFragment': PartnerCardFragment;'PartnerSuccessionsFragment': PartnerSuccessionsFragment;'PartnerNamesFragment': PartnerNamesFragment;'PartnerMembershipsFragment': PartnerMembershipsFragment;'PartnerContactsFragment': PartnerContactsFragment;'PartnerCollaborationsFragment': PartnerCollaborationsFragment;'PartnerTimelineFragment': PartnerTimelineFragment } }
  ) | null };

export type PartnerRowFragment = { __typename: 'Partner', id: string, version: number, name: string, kind: PartnerKind, phone: string | null, email: string | null, names: Array<{ __typename: 'PartnerName', name: string, kind: NameKind, validTo: { __typename: 'EdtfDate', latest: string | null } | null }>, memberships: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', id: string, partnership: { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null } }> }, viewerCan: { __typename: 'PartnerRights', edit: boolean, editContacts: boolean }, contacts: Array<{ __typename: 'Contact', id: string, version: number, personName: string, phone: string | null, email: string | null }>, participations: { __typename: 'ParticipationConnection', nodes: Array<{ __typename: 'Participation', id: string, event: { __typename: 'Event', id: string, date: { __typename: 'EdtfDate', edtf: string } | null } }> } } & { ' $fragmentName'?: 'PartnerRowFragment' };

export type RosterPageQueryVariables = Exact<{
  today: string;
  search?: string | null | undefined;
  filter?: PartnerFilter | null | undefined;
  orderBy: PartnerOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RosterPageQuery = { partners: { __typename: 'PartnerConnection', totalCount: number, nodes: Array<{ __typename: 'Partner', id: string, version: number, name: string, kind: PartnerKind, phone: string | null, email: string | null, names: Array<{ __typename: 'PartnerName', name: string, kind: NameKind, validTo: { __typename: 'EdtfDate', latest: string | null } | null }>, memberships: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', id: string, partnership: { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null } }> }, viewerCan: { __typename: 'PartnerRights', edit: boolean, editContacts: boolean }, contacts: Array<{ __typename: 'Contact', id: string, version: number, personName: string, phone: string | null, email: string | null }>, participations: { __typename: 'ParticipationConnection', nodes: Array<{ __typename: 'Participation', id: string, event: { __typename: 'Event', id: string, date: { __typename: 'EdtfDate', edtf: string } | null } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PartnerSuccessionsFragment = { __typename: 'Partner', id: string, name: string, viewerCan: { __typename: 'PartnerRights', edit: boolean }, predecessors: Array<{ __typename: 'PartnerSuccession', id: string, version: number, partner: { __typename: 'Partner', id: string, name: string }, happenedOn: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, viewerCan: { __typename: 'PartnerSuccessionRights', edit: boolean } }>, successors: Array<{ __typename: 'PartnerSuccession', id: string, version: number, partner: { __typename: 'Partner', id: string, name: string }, happenedOn: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, viewerCan: { __typename: 'PartnerSuccessionRights', edit: boolean } }> } & { ' $fragmentName'?: 'PartnerSuccessionsFragment' };

export type SuccessionFieldsFragment = { __typename: 'PartnerSuccession', id: string, version: number, happenedOn: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, viewerCan: { __typename: 'PartnerSuccessionRights', edit: boolean } } & { ' $fragmentName'?: 'SuccessionFieldsFragment' };

export type CreateSuccessionMutationVariables = Exact<{
  input: CreatePartnerSuccessionInput;
}>;


export type CreateSuccessionMutation = { createPartnerSuccession: { __typename: 'PartnerSuccessionPayload', changeId: string | null } | null };

export type UpdateSuccessionMutationVariables = Exact<{
  input: UpdatePartnerSuccessionInput;
}>;


export type UpdateSuccessionMutation = { updatePartnerSuccession: { __typename: 'PartnerSuccessionPayload', changeId: string | null } | null };

export type ArchiveSuccessionMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ArchiveSuccessionMutation = { archivePartnerSuccession: { __typename: 'PartnerSuccessionPayload', changeId: string | null } | null };

export type PartnershipMarkFragment = { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null } & { ' $fragmentName'?: 'PartnershipMarkFragment' };

export type SimilarPartnersQueryVariables = Exact<{
  name: string;
}>;


export type SimilarPartnersQuery = { found: { __typename: 'PartnerConnection', nodes: Array<{ __typename: 'Partner', id: string, name: string, names: Array<{ __typename: 'PartnerName', name: string, kind: NameKind, validTo: { __typename: 'EdtfDate', latest: string | null } | null }> }> } };

export type SimilarVenuesQueryVariables = Exact<{
  name: string;
}>;


export type SimilarVenuesQuery = { found: { __typename: 'VenueConnection', nodes: Array<{ __typename: 'Venue', id: string, name: string, names: Array<{ __typename: 'VenueName', name: string, kind: NameKind, validTo: { __typename: 'EdtfDate', latest: string | null } | null }> }> } };

export type SimilarPartnershipsQueryVariables = Exact<{
  name: string;
}>;


export type SimilarPartnershipsQuery = { found: { __typename: 'PartnershipConnection', nodes: Array<{ __typename: 'Partnership', id: string, name: string, names: Array<{ __typename: 'PartnershipName', name: string, kind: NameKind, validTo: { __typename: 'EdtfDate', latest: string | null } | null }> }> } };

export type SimilarSeriesQueryVariables = Exact<{
  name: string;
}>;


export type SimilarSeriesQuery = { found: { __typename: 'EventSeriesConnection', nodes: Array<{ __typename: 'EventSeries', id: string, name: string }> } };

export type SimilarSourcesQueryVariables = Exact<{
  name: string;
}>;


export type SimilarSourcesQuery = { found: { __typename: 'SourceConnection', nodes: Array<{ __typename: 'Source', id: string, name: string }> } };

export type NetworkTitleFragment = { __typename: 'Network', id: string, name: string } & { ' $fragmentName'?: 'NetworkTitleFragment' };

export type PartnershipFactsFragment = { __typename: 'Partnership', id: string, area: string | null, description: string | null, status: PartnershipStatus | null, scope: PartnershipScope, foundedOn: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, endedOn: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, names: Array<{ __typename: 'PartnershipName', name: string, kind: NameKind, validFrom: { __typename: 'EdtfDate', edtf: string } | null, validTo: { __typename: 'EdtfDate', edtf: string } | null }> } & { ' $fragmentName'?: 'PartnershipFactsFragment' };

export type PartnershipListQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnershipListQuery = { partnerships: { __typename: 'PartnershipConnection', nodes: Array<{ __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null, viewerCan: { __typename: 'PartnershipRights', edit: boolean } }> } };

export type PartnershipToEditQueryVariables = Exact<{
  id: string;
}>;


export type PartnershipToEditQuery = { partnership: { __typename: 'Partnership', id: string, version: number, name: string, area: string | null, description: string | null, colour: string | null, symbol: PartnershipSymbol | null, status: PartnershipStatus | null, foundedOn: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, endedOn: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, names: Array<{ __typename: 'PartnershipName', name: string, kind: NameKind, validFrom: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, validTo: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null }>, statements: Array<{ __typename: 'Statement', id: string, version: number, field: string, value: string | null, wording: string | null, source: { __typename: 'Source', id: string, title: string, publisher: string | null, url: string | null }, disagreements: Array<{ __typename: 'Statement', id: string }> }>, viewerCan: { __typename: 'PartnershipRights', edit: boolean } } | null };

export type UpdatePartnershipMutationVariables = Exact<{
  input: UpdatePartnershipInput;
}>;


export type UpdatePartnershipMutation = { updatePartnership: { __typename: 'PartnershipPayload', changeId: string | null } | null };

export type RenamePartnershipMutationVariables = Exact<{
  input: RenameInput;
}>;


export type RenamePartnershipMutation = { renamePartnership: { __typename: 'PartnershipPayload', changeId: string | null } | null };

export type CreatePartnershipMutationVariables = Exact<{
  input: CreatePartnershipInput;
}>;


export type CreatePartnershipMutation = { createPartnership: { __typename: 'PartnershipPayload', changeId: string | null, partnership: { __typename: 'Partnership', id: string } | null } | null };

export type ArchivePartnershipMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ArchivePartnershipMutation = { archivePartnership: { __typename: 'PartnershipPayload', changeId: string | null } | null };

export type PartnershipTitleFragment = { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null } & { ' $fragmentName'?: 'PartnershipTitleFragment' };

export type PartnershipPageQueryVariables = Exact<{
  id: string;
  today: string;
}>;


export type PartnershipPageQuery = { partnership: (
    { __typename: 'Partnership', version: number, id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null, names: Array<{ __typename: 'PartnershipName', name: string, kind: NameKind, validTo: { __typename: 'EdtfDate', latest: string | null } | null }>, viewerCan: { __typename: 'PartnershipRights', edit: boolean, archive: boolean }, statements: Array<{ __typename: 'Statement', id: string, version: number, field: string, value: string | null, wording: string | null, source: { __typename: 'Source', id: string, title: string, publisher: string | null, url: string | null }, disagreements: Array<{ __typename: 'Statement', id: string }> }>, coming: { __typename: 'EventConnection', nodes: Array<{ __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string } | null, venue: { __typename: 'Venue', id: string, name: string } | null }> }, latest: { __typename: 'EventConnection', nodes: Array<{ __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string } | null, venue: { __typename: 'Venue', id: string, name: string } | null }> } }
    & { ' $fragmentRefs'?: { 'PartnershipFactsFragment': PartnershipFactsFragment } }
  ) | null };

export type PartnershipTileFragment = { __typename: 'Partnership', scope: PartnershipScope, area: string | null, status: PartnershipStatus | null, id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null, names: Array<{ __typename: 'PartnershipName', name: string, kind: NameKind, validTo: { __typename: 'EdtfDate', latest: string | null } | null }>, foundedOn: { __typename: 'EdtfDate', edtf: string } | null, memberships: { __typename: 'MembershipConnection', totalCount: number }, coming: { __typename: 'EventConnection', nodes: Array<{ __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string } | null }> }, latest: { __typename: 'EventConnection', nodes: Array<{ __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string } | null }> } } & { ' $fragmentName'?: 'PartnershipTileFragment' };

export type PartnershipsPageQueryVariables = Exact<{
  today: string;
}>;


export type PartnershipsPageQuery = { partnerships: { __typename: 'PartnershipConnection', nodes: Array<{ __typename: 'Partnership', scope: PartnershipScope, area: string | null, status: PartnershipStatus | null, id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null, names: Array<{ __typename: 'PartnershipName', name: string, kind: NameKind, validTo: { __typename: 'EdtfDate', latest: string | null } | null }>, foundedOn: { __typename: 'EdtfDate', edtf: string } | null, memberships: { __typename: 'MembershipConnection', totalCount: number }, coming: { __typename: 'EventConnection', nodes: Array<{ __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string } | null }> }, latest: { __typename: 'EventConnection', nodes: Array<{ __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string } | null }> } }> } };

export type SearchEverythingQueryVariables = Exact<{
  text: string;
}>;


export type SearchEverythingQuery = { partners: { __typename: 'PartnerConnection', edges: Array<{ __typename: 'PartnerEdge', match: SearchMatch | null, node: { __typename: 'Partner', id: string, name: string, names: Array<{ __typename: 'PartnerName', name: string, kind: NameKind, validTo: { __typename: 'EdtfDate', latest: string | null } | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } }, events: { __typename: 'EventConnection', edges: Array<{ __typename: 'EventEdge', match: SearchMatch | null, node: { __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string } | null, organisers: Array<{ __typename: 'Participation', actor:
            | { __typename: 'Network', id: string }
            | { __typename: 'Partner', id: string }
            | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
           | null }> } }> }, contacts: { __typename: 'ContactConnection', edges: Array<{ __typename: 'ContactEdge', match: SearchMatch | null, node: { __typename: 'Contact', function: string | null, phone: string | null, id: string, personName: string, partner: { __typename: 'Partner', id: string, name: string } } }> }, venues: { __typename: 'VenueConnection', edges: Array<{ __typename: 'VenueEdge', match: SearchMatch | null, node: { __typename: 'Venue', id: string, name: string, address: string | null, names: Array<{ __typename: 'VenueName', name: string, kind: NameKind, validTo: { __typename: 'EdtfDate', latest: string | null } | null }> } }> } };

export type PartnershipsToFindQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnershipsToFindQuery = { partnerships: { __typename: 'PartnershipConnection', nodes: Array<{ __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null, names: Array<{ __typename: 'PartnershipName', name: string, kind: NameKind, validTo: { __typename: 'EdtfDate', latest: string | null } | null }> }> } };

export type RecentlyOpenedQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type RecentlyOpenedQuery = { nodes: Array<
    | { __typename: 'Account', id: string, name: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Contact', id: string, personName: string, partner: { __typename: 'Partner', id: string, name: string } }
    | { __typename: 'Event', status: EventStatus, id: string, title: string, date: { __typename: 'EdtfDate', edtf: string } | null, organisers: Array<{ __typename: 'Participation', actor:
          | { __typename: 'Network', id: string }
          | { __typename: 'Partner', id: string }
          | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
         | null }> }
    | { __typename: 'EventSeries', id: string, title: string }
    | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
    | { __typename: 'Network', id: string, name: string }
    | { __typename: 'Page', id: string, key: PageKey, titlePl: string, titleEn: string }
    | { __typename: 'Participation', id: string, label: string | null, event: { __typename: 'Event', id: string, title: string }, actor:
        | { __typename: 'Network', id: string, name: string }
        | { __typename: 'Partner', id: string, name: string }
        | { __typename: 'Partnership', id: string, name: string }
       | null }
    | { __typename: 'Partner', id: string, name: string }
    | { __typename: 'PartnerSuccession', id: string, predecessor: { __typename: 'Partner', id: string, name: string }, successor: { __typename: 'Partner', id: string, name: string } }
    | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
    | { __typename: 'Source', id: string, title: string }
    | { __typename: 'Statement', id: string, field: string, source: { __typename: 'Source', id: string, title: string } }
    | { __typename: 'Todo', id: string }
    | { __typename: 'TodoDismissal', id: string, subject:
        | { __typename: 'Account', id: string }
        | { __typename: 'ApiToken', id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Contact', id: string }
        | { __typename: 'Event', id: string, title: string }
        | { __typename: 'EventSeries', id: string, title: string }
        | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
        | { __typename: 'Network', id: string, name: string }
        | { __typename: 'Page', id: string }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Partner', id: string, name: string }
        | { __typename: 'PartnerSuccession', id: string }
        | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
        | { __typename: 'Source', id: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Todo', id: string }
        | { __typename: 'TodoDismissal', id: string }
        | { __typename: 'Topic', id: string }
        | { __typename: 'Venue', id: string, name: string }
       }
    | { __typename: 'Topic', id: string, name: string }
    | { __typename: 'Venue', address: string | null, id: string, name: string }
   | null> };

export type SourceFactsFragment = { __typename: 'Source', id: string, version: number, title: string, kind: SourceKind, publisher: string | null, url: string | null, retrievedOn: string | null, note: string | null, viewerCan: { __typename: 'SourceRights', edit: boolean, archive: boolean } } & { ' $fragmentName'?: 'SourceFactsFragment' };

export type SourcesToChooseQueryVariables = Exact<{
  search: string;
}>;


export type SourcesToChooseQuery = { sources: { __typename: 'SourceConnection', edges: Array<{ __typename: 'SourceEdge', match: SearchMatch | null, node: { __typename: 'Source', id: string, title: string, publisher: string | null } }> } };

export type CreateSourceMutationVariables = Exact<{
  input: CreateSourceInput;
}>;


export type CreateSourceMutation = { createSource: { __typename: 'SourcePayload', changeId: string | null, source: { __typename: 'Source', id: string } | null } | null };

export type UpdateSourceMutationVariables = Exact<{
  input: UpdateSourceInput;
}>;


export type UpdateSourceMutation = { updateSource: { __typename: 'SourcePayload', changeId: string | null } | null };

export type ArchiveSourceMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ArchiveSourceMutation = { archiveSource: { __typename: 'SourcePayload', changeId: string | null } | null };

export type CreateStatementMutationVariables = Exact<{
  input: CreateStatementInput;
}>;


export type CreateStatementMutation = { createStatement: { __typename: 'StatementPayload', changeId: string | null } | null };

export type UpdateStatementMutationVariables = Exact<{
  input: UpdateStatementInput;
}>;


export type UpdateStatementMutation = { updateStatement: { __typename: 'StatementPayload', changeId: string | null } | null };

export type ArchiveStatementMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ArchiveStatementMutation = { archiveStatement: { __typename: 'StatementPayload', changeId: string | null } | null };

export type SourceTitleFragment = { __typename: 'Source', id: string, title: string } & { ' $fragmentName'?: 'SourceTitleFragment' };

export type SourcePageQueryVariables = Exact<{
  id: string;
}>;


export type SourcePageQuery = { source: { __typename: 'Source', id: string, version: number, title: string, kind: SourceKind, publisher: string | null, url: string | null, retrievedOn: string | null, note: string | null, statements: { __typename: 'StatementConnection', totalCount: number, nodes: Array<{ __typename: 'Statement', id: string, field: string, value: string | null, wording: string | null, subject:
          | { __typename: 'Account', id: string, name: string }
          | { __typename: 'ApiToken', id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Contact', id: string, personName: string, partner: { __typename: 'Partner', id: string, name: string } }
          | { __typename: 'Event', id: string, title: string }
          | { __typename: 'EventSeries', id: string, title: string }
          | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
          | { __typename: 'Network', id: string, name: string }
          | { __typename: 'Page', id: string, key: PageKey, titlePl: string, titleEn: string }
          | { __typename: 'Participation', id: string, label: string | null, event: { __typename: 'Event', id: string, title: string }, actor:
              | { __typename: 'Network', id: string, name: string }
              | { __typename: 'Partner', id: string, name: string }
              | { __typename: 'Partnership', id: string, name: string }
             | null }
          | { __typename: 'Partner', id: string, name: string }
          | { __typename: 'PartnerSuccession', id: string, predecessor: { __typename: 'Partner', id: string, name: string }, successor: { __typename: 'Partner', id: string, name: string } }
          | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
          | { __typename: 'Source', id: string, title: string }
          | { __typename: 'Statement', id: string, field: string, source: { __typename: 'Source', id: string, title: string } }
          | { __typename: 'Todo', id: string }
          | { __typename: 'TodoDismissal', id: string, subject:
              | { __typename: 'Account', id: string }
              | { __typename: 'ApiToken', id: string }
              | { __typename: 'Change', id: string }
              | { __typename: 'Contact', id: string }
              | { __typename: 'Event', id: string, title: string }
              | { __typename: 'EventSeries', id: string, title: string }
              | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
              | { __typename: 'Network', id: string, name: string }
              | { __typename: 'Page', id: string }
              | { __typename: 'Participation', id: string }
              | { __typename: 'Partner', id: string, name: string }
              | { __typename: 'PartnerSuccession', id: string }
              | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
              | { __typename: 'Source', id: string }
              | { __typename: 'Statement', id: string }
              | { __typename: 'Todo', id: string }
              | { __typename: 'TodoDismissal', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Venue', id: string, name: string }
             }
          | { __typename: 'Topic', id: string, name: string }
          | { __typename: 'Venue', id: string, name: string }
         }> }, viewerCan: { __typename: 'SourceRights', edit: boolean, archive: boolean } } | null };

export type SourcesPageQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SourcesPageQuery = { sources: { __typename: 'SourceConnection', totalCount: number, nodes: Array<{ __typename: 'Source', id: string, version: number, title: string, kind: SourceKind, publisher: string | null, url: string | null, retrievedOn: string | null, note: string | null, statements: { __typename: 'StatementConnection', totalCount: number }, viewerCan: { __typename: 'SourceRights', edit: boolean, archive: boolean } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type StatementTitleFragment = { __typename: 'Statement', id: string, field: string, source: { __typename: 'Source', id: string, title: string } } & { ' $fragmentName'?: 'StatementTitleFragment' };

export type StatementPartsFragment = { __typename: 'Statement', id: string, version: number, field: string, value: string | null, wording: string | null, source: { __typename: 'Source', id: string, title: string, publisher: string | null, url: string | null }, disagreements: Array<{ __typename: 'Statement', id: string }> } & { ' $fragmentName'?: 'StatementPartsFragment' };

export type ChangeLineFragment = { __typename: 'Change', id: string, at: string, command: string, author: { __typename: 'ChangeAuthor', name: string } | null, items: Array<{ __typename: 'ChangeItem', subjectId: string, subject:
      | { __typename: 'Account', id: string, name: string }
      | { __typename: 'ApiToken', id: string }
      | { __typename: 'Change', id: string }
      | { __typename: 'Contact', id: string, personName: string, partner: { __typename: 'Partner', id: string, name: string } }
      | { __typename: 'Event', id: string, title: string }
      | { __typename: 'EventSeries', id: string, title: string }
      | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
      | { __typename: 'Network', id: string, name: string }
      | { __typename: 'Page', id: string, key: PageKey, titlePl: string, titleEn: string }
      | { __typename: 'Participation', id: string, label: string | null, event: { __typename: 'Event', id: string, title: string }, actor:
          | { __typename: 'Network', id: string, name: string }
          | { __typename: 'Partner', id: string, name: string }
          | { __typename: 'Partnership', id: string, name: string }
         | null }
      | { __typename: 'Partner', id: string, name: string }
      | { __typename: 'PartnerSuccession', id: string, predecessor: { __typename: 'Partner', id: string, name: string }, successor: { __typename: 'Partner', id: string, name: string } }
      | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
      | { __typename: 'Source', id: string, title: string }
      | { __typename: 'Statement', id: string, field: string, source: { __typename: 'Source', id: string, title: string } }
      | { __typename: 'Todo', id: string }
      | { __typename: 'TodoDismissal', id: string, subject:
          | { __typename: 'Account', id: string }
          | { __typename: 'ApiToken', id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Contact', id: string }
          | { __typename: 'Event', id: string, title: string }
          | { __typename: 'EventSeries', id: string, title: string }
          | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
          | { __typename: 'Network', id: string, name: string }
          | { __typename: 'Page', id: string }
          | { __typename: 'Participation', id: string }
          | { __typename: 'Partner', id: string, name: string }
          | { __typename: 'PartnerSuccession', id: string }
          | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
          | { __typename: 'Source', id: string }
          | { __typename: 'Statement', id: string }
          | { __typename: 'Todo', id: string }
          | { __typename: 'TodoDismissal', id: string }
          | { __typename: 'Topic', id: string }
          | { __typename: 'Venue', id: string, name: string }
         }
      | { __typename: 'Topic', id: string, name: string }
      | { __typename: 'Venue', id: string, name: string }
     | null, fields: Array<{ __typename: 'ChangedField', field: string, before: string | null, after: string | null }> }> } & { ' $fragmentName'?: 'ChangeLineFragment' };

export type StartPageQueryVariables = Exact<{
  partnerships?: Array<string> | string | null | undefined;
  today: string;
  until: string;
  withTodos: boolean;
  withChanges: boolean;
  gapKinds?: Array<TodoKind> | TodoKind | null | undefined;
  filter?: EventFilter | null | undefined;
}>;


export type StartPageQuery = { dismissed?: Array<{ __typename: 'TodoCount', count: number }>, undated?: Array<{ __typename: 'TodoCount', count: number }>, archiveYears?: Array<{ __typename: 'ArchiveYear', year: number, events: number, incomplete: number }>, questions?: { __typename: 'TodoConnection', nodes: Array<{ __typename: 'Todo', id: string, kind: TodoKind, canResolve: boolean, subject:
        | { __typename: 'Account', id: string }
        | { __typename: 'ApiToken', id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Contact', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'EventSeries', id: string }
        | { __typename: 'Membership', version: number, role: MembershipRole, id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null } }
        | { __typename: 'Network', id: string }
        | { __typename: 'Page', id: string }
        | { __typename: 'Participation', version: number, id: string, event: { __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string } | null }, actor:
            | { __typename: 'Network' }
            | { __typename: 'Partner' }
            | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
           | null }
        | { __typename: 'Partner', id: string }
        | { __typename: 'PartnerSuccession', id: string }
        | { __typename: 'Partnership', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Todo', id: string }
        | { __typename: 'TodoDismissal', id: string }
        | { __typename: 'Topic', id: string }
        | { __typename: 'Venue', id: string }
       }> }, gaps?: { __typename: 'TodoConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, nodes: Array<{ __typename: 'Todo', id: string, kind: TodoKind, field: string, missing: number | null, canResolve: boolean, partnerships: Array<{ __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }>, subject:
        | { __typename: 'Account', id: string }
        | { __typename: 'ApiToken', id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Contact', id: string }
        | { __typename: 'Event', version: number, id: string, title: string, date: { __typename: 'EdtfDate', edtf: string, latest: string | null } | null }
        | { __typename: 'EventSeries', id: string, title: string }
        | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
        | { __typename: 'Network', id: string, name: string }
        | { __typename: 'Page', id: string }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Partner', id: string, name: string }
        | { __typename: 'PartnerSuccession', id: string }
        | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
        | { __typename: 'Source', id: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Todo', id: string }
        | { __typename: 'TodoDismissal', id: string }
        | { __typename: 'Topic', id: string }
        | { __typename: 'Venue', id: string, name: string }
       }> }, changes?: { __typename: 'ChangeConnection', nodes: Array<{ __typename: 'Change', id: string, at: string, command: string, author: { __typename: 'ChangeAuthor', name: string } | null, items: Array<{ __typename: 'ChangeItem', subjectId: string, subject:
          | { __typename: 'Account', id: string, name: string }
          | { __typename: 'ApiToken', id: string }
          | { __typename: 'Change', id: string }
          | { __typename: 'Contact', id: string, personName: string, partner: { __typename: 'Partner', id: string, name: string } }
          | { __typename: 'Event', id: string, title: string }
          | { __typename: 'EventSeries', id: string, title: string }
          | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
          | { __typename: 'Network', id: string, name: string }
          | { __typename: 'Page', id: string, key: PageKey, titlePl: string, titleEn: string }
          | { __typename: 'Participation', id: string, label: string | null, event: { __typename: 'Event', id: string, title: string }, actor:
              | { __typename: 'Network', id: string, name: string }
              | { __typename: 'Partner', id: string, name: string }
              | { __typename: 'Partnership', id: string, name: string }
             | null }
          | { __typename: 'Partner', id: string, name: string }
          | { __typename: 'PartnerSuccession', id: string, predecessor: { __typename: 'Partner', id: string, name: string }, successor: { __typename: 'Partner', id: string, name: string } }
          | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
          | { __typename: 'Source', id: string, title: string }
          | { __typename: 'Statement', id: string, field: string, source: { __typename: 'Source', id: string, title: string } }
          | { __typename: 'Todo', id: string }
          | { __typename: 'TodoDismissal', id: string, subject:
              | { __typename: 'Account', id: string }
              | { __typename: 'ApiToken', id: string }
              | { __typename: 'Change', id: string }
              | { __typename: 'Contact', id: string }
              | { __typename: 'Event', id: string, title: string }
              | { __typename: 'EventSeries', id: string, title: string }
              | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
              | { __typename: 'Network', id: string, name: string }
              | { __typename: 'Page', id: string }
              | { __typename: 'Participation', id: string }
              | { __typename: 'Partner', id: string, name: string }
              | { __typename: 'PartnerSuccession', id: string }
              | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
              | { __typename: 'Source', id: string }
              | { __typename: 'Statement', id: string }
              | { __typename: 'Todo', id: string }
              | { __typename: 'TodoDismissal', id: string }
              | { __typename: 'Topic', id: string }
              | { __typename: 'Venue', id: string, name: string }
             }
          | { __typename: 'Topic', id: string, name: string }
          | { __typename: 'Venue', id: string, name: string }
         | null, fields: Array<{ __typename: 'ChangedField', field: string, before: string | null, after: string | null }> }> }> }, coming: Array<{ __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string } | null, venue: { __typename: 'Venue', id: string, name: string } | null }>, latest: { __typename: 'EventConnection', nodes: Array<{ __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string } | null, venue: { __typename: 'Venue', id: string, name: string } | null }> } };

export type AllTodosQueryVariables = Exact<{
  kinds?: Array<TodoKind> | TodoKind | null | undefined;
  partnerships?: Array<string> | string | null | undefined;
  times?: Array<TodoTime> | TodoTime | null | undefined;
  year?: number | null | undefined;
  dismissed: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllTodosQuery = { todos: { __typename: 'TodoConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ __typename: 'Todo', id: string, kind: TodoKind, field: string, missing: number | null, canResolve: boolean, dismissal: { __typename: 'TodoDismissal', id: string, at: string, note: string | null, author: { __typename: 'ChangeAuthor', name: string } | null } | null, partnerships: Array<{ __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }>, subject:
        | { __typename: 'Account', id: string }
        | { __typename: 'ApiToken', id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Contact', id: string }
        | { __typename: 'Event', version: number, id: string, title: string, date: { __typename: 'EdtfDate', edtf: string, latest: string | null } | null }
        | { __typename: 'EventSeries', id: string, title: string }
        | { __typename: 'Membership', version: number, role: MembershipRole, id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null } }
        | { __typename: 'Network', id: string, name: string }
        | { __typename: 'Page', id: string }
        | { __typename: 'Participation', version: number, id: string, event: { __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string } | null }, actor:
            | { __typename: 'Network' }
            | { __typename: 'Partner' }
            | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
           | null }
        | { __typename: 'Partner', id: string, name: string }
        | { __typename: 'PartnerSuccession', id: string }
        | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
        | { __typename: 'Source', id: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Todo', id: string }
        | { __typename: 'TodoDismissal', id: string }
        | { __typename: 'Topic', id: string }
        | { __typename: 'Venue', id: string, name: string }
       }> } };

export type ReopenTodoMutationVariables = Exact<{
  input: ReopenTodoInput;
}>;


export type ReopenTodoMutation = { reopenTodo: { __typename: 'TodoPayload', changeId: string | null } | null };

export type TodoDismissalTitleFragment = { __typename: 'TodoDismissal', id: string, subject:
    | { __typename: 'Account', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'Event', id: string, title: string }
    | { __typename: 'EventSeries', id: string, title: string }
    | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
    | { __typename: 'Network', id: string, name: string }
    | { __typename: 'Page', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Partner', id: string, name: string }
    | { __typename: 'PartnerSuccession', id: string }
    | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
    | { __typename: 'Source', id: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Todo', id: string }
    | { __typename: 'TodoDismissal', id: string }
    | { __typename: 'Topic', id: string }
    | { __typename: 'Venue', id: string, name: string }
   } & { ' $fragmentName'?: 'TodoDismissalTitleFragment' };

export type TodoQuestionFragment = { __typename: 'Todo', id: string, kind: TodoKind, canResolve: boolean, subject:
    | { __typename: 'Account', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'EventSeries', id: string }
    | { __typename: 'Membership', version: number, role: MembershipRole, id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null } }
    | { __typename: 'Network', id: string }
    | { __typename: 'Page', id: string }
    | { __typename: 'Participation', version: number, id: string, event: { __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string } | null }, actor:
        | { __typename: 'Network' }
        | { __typename: 'Partner' }
        | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
       | null }
    | { __typename: 'Partner', id: string }
    | { __typename: 'PartnerSuccession', id: string }
    | { __typename: 'Partnership', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Todo', id: string }
    | { __typename: 'TodoDismissal', id: string }
    | { __typename: 'Topic', id: string }
    | { __typename: 'Venue', id: string }
   } & { ' $fragmentName'?: 'TodoQuestionFragment' };

export type TodoRowFragment = { __typename: 'Todo', id: string, kind: TodoKind, field: string, missing: number | null, canResolve: boolean, partnerships: Array<{ __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }>, subject:
    | { __typename: 'Account', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'Change', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'Event', version: number, id: string, title: string, date: { __typename: 'EdtfDate', edtf: string, latest: string | null } | null }
    | { __typename: 'EventSeries', id: string, title: string }
    | { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } }
    | { __typename: 'Network', id: string, name: string }
    | { __typename: 'Page', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Partner', id: string, name: string }
    | { __typename: 'PartnerSuccession', id: string }
    | { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null }
    | { __typename: 'Source', id: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Todo', id: string }
    | { __typename: 'TodoDismissal', id: string }
    | { __typename: 'Topic', id: string }
    | { __typename: 'Venue', id: string, name: string }
   } & { ' $fragmentName'?: 'TodoRowFragment' };

type TodoSubject_Account_Fragment = { __typename: 'Account', id: string } & { ' $fragmentName'?: 'TodoSubject_Account_Fragment' };

type TodoSubject_ApiToken_Fragment = { __typename: 'ApiToken', id: string } & { ' $fragmentName'?: 'TodoSubject_ApiToken_Fragment' };

type TodoSubject_Change_Fragment = { __typename: 'Change', id: string } & { ' $fragmentName'?: 'TodoSubject_Change_Fragment' };

type TodoSubject_Contact_Fragment = { __typename: 'Contact', id: string } & { ' $fragmentName'?: 'TodoSubject_Contact_Fragment' };

type TodoSubject_Event_Fragment = { __typename: 'Event', id: string, title: string } & { ' $fragmentName'?: 'TodoSubject_Event_Fragment' };

type TodoSubject_EventSeries_Fragment = { __typename: 'EventSeries', id: string, title: string } & { ' $fragmentName'?: 'TodoSubject_EventSeries_Fragment' };

type TodoSubject_Membership_Fragment = { __typename: 'Membership', id: string, partner: { __typename: 'Partner', id: string, name: string }, partnership: { __typename: 'Partnership', id: string, name: string } } & { ' $fragmentName'?: 'TodoSubject_Membership_Fragment' };

type TodoSubject_Network_Fragment = { __typename: 'Network', id: string, name: string } & { ' $fragmentName'?: 'TodoSubject_Network_Fragment' };

type TodoSubject_Page_Fragment = { __typename: 'Page', id: string } & { ' $fragmentName'?: 'TodoSubject_Page_Fragment' };

type TodoSubject_Participation_Fragment = { __typename: 'Participation', id: string } & { ' $fragmentName'?: 'TodoSubject_Participation_Fragment' };

type TodoSubject_Partner_Fragment = { __typename: 'Partner', id: string, name: string } & { ' $fragmentName'?: 'TodoSubject_Partner_Fragment' };

type TodoSubject_PartnerSuccession_Fragment = { __typename: 'PartnerSuccession', id: string } & { ' $fragmentName'?: 'TodoSubject_PartnerSuccession_Fragment' };

type TodoSubject_Partnership_Fragment = { __typename: 'Partnership', id: string, name: string, symbol: PartnershipSymbol | null, colour: string | null } & { ' $fragmentName'?: 'TodoSubject_Partnership_Fragment' };

type TodoSubject_Source_Fragment = { __typename: 'Source', id: string } & { ' $fragmentName'?: 'TodoSubject_Source_Fragment' };

type TodoSubject_Statement_Fragment = { __typename: 'Statement', id: string } & { ' $fragmentName'?: 'TodoSubject_Statement_Fragment' };

type TodoSubject_Todo_Fragment = { __typename: 'Todo', id: string } & { ' $fragmentName'?: 'TodoSubject_Todo_Fragment' };

type TodoSubject_TodoDismissal_Fragment = { __typename: 'TodoDismissal', id: string } & { ' $fragmentName'?: 'TodoSubject_TodoDismissal_Fragment' };

type TodoSubject_Topic_Fragment = { __typename: 'Topic', id: string } & { ' $fragmentName'?: 'TodoSubject_Topic_Fragment' };

type TodoSubject_Venue_Fragment = { __typename: 'Venue', id: string, name: string } & { ' $fragmentName'?: 'TodoSubject_Venue_Fragment' };

export type TodoSubjectFragment =
  | TodoSubject_Account_Fragment
  | TodoSubject_ApiToken_Fragment
  | TodoSubject_Change_Fragment
  | TodoSubject_Contact_Fragment
  | TodoSubject_Event_Fragment
  | TodoSubject_EventSeries_Fragment
  | TodoSubject_Membership_Fragment
  | TodoSubject_Network_Fragment
  | TodoSubject_Page_Fragment
  | TodoSubject_Participation_Fragment
  | TodoSubject_Partner_Fragment
  | TodoSubject_PartnerSuccession_Fragment
  | TodoSubject_Partnership_Fragment
  | TodoSubject_Source_Fragment
  | TodoSubject_Statement_Fragment
  | TodoSubject_Todo_Fragment
  | TodoSubject_TodoDismissal_Fragment
  | TodoSubject_Topic_Fragment
  | TodoSubject_Venue_Fragment
;

export type DismissTodoMutationVariables = Exact<{
  input: DismissTodoInput;
}>;


export type DismissTodoMutation = { dismissTodo: { __typename: 'TodoPayload', changeId: string | null } | null };

export type WaitingCountQueryVariables = Exact<{
  partnerships?: Array<string> | string | null | undefined;
  gapKinds?: Array<TodoKind> | TodoKind | null | undefined;
}>;


export type WaitingCountQuery = { questions: { __typename: 'TodoConnection', nodes: Array<{ __typename: 'Todo', id: string }> }, gaps: { __typename: 'TodoConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, nodes: Array<{ __typename: 'Todo', id: string, subject:
        | { __typename: 'Account', id: string }
        | { __typename: 'ApiToken', id: string }
        | { __typename: 'Change', id: string }
        | { __typename: 'Contact', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'EventSeries', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Network', id: string }
        | { __typename: 'Page', id: string }
        | { __typename: 'Participation', id: string }
        | { __typename: 'Partner', id: string }
        | { __typename: 'PartnerSuccession', id: string }
        | { __typename: 'Partnership', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Statement', id: string }
        | { __typename: 'Todo', id: string }
        | { __typename: 'TodoDismissal', id: string }
        | { __typename: 'Topic', id: string }
        | { __typename: 'Venue', id: string }
       }> } };

export type VenueFactsFragment = { __typename: 'Venue', id: string, version: number, address: string | null, accessibility: Accessibility | null, accessibilityNote: string | null, capacity: number | null, exclusive: boolean | null, names: Array<{ __typename: 'VenueName', name: string, kind: NameKind, validFrom: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, validTo: { __typename: 'EdtfDate', edtf: string, wording: string | null, latest: string | null } | null }>, partOf: { __typename: 'Venue', id: string, name: string } | null, parts: Array<{ __typename: 'Venue', id: string, name: string }>, partner: { __typename: 'Partner', id: string, name: string } | null } & { ' $fragmentName'?: 'VenueFactsFragment' };

export type VenuesToChooseQueryVariables = Exact<{
  search: string;
}>;


export type VenuesToChooseQuery = { venues: { __typename: 'VenueConnection', edges: Array<{ __typename: 'VenueEdge', match: SearchMatch | null, node: { __typename: 'Venue', id: string, name: string, address: string | null, names: Array<{ __typename: 'VenueName', name: string, kind: NameKind, validTo: { __typename: 'EdtfDate', latest: string | null } | null }> } }> } };

export type CreateVenueMutationVariables = Exact<{
  input: CreateVenueInput;
}>;


export type CreateVenueMutation = { createVenue: { __typename: 'VenuePayload', changeId: string | null, venue: { __typename: 'Venue', id: string, name: string } | null } | null };

export type UpdateVenueMutationVariables = Exact<{
  input: UpdateVenueInput;
}>;


export type UpdateVenueMutation = { updateVenue: { __typename: 'VenuePayload', changeId: string | null } | null };

export type RenameVenueMutationVariables = Exact<{
  input: RenameInput;
}>;


export type RenameVenueMutation = { renameVenue: { __typename: 'VenuePayload', changeId: string | null } | null };

export type ArchiveVenueMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ArchiveVenueMutation = { archiveVenue: { __typename: 'VenuePayload', changeId: string | null } | null };

export type VenueTitleFragment = { __typename: 'Venue', id: string, name: string } & { ' $fragmentName'?: 'VenueTitleFragment' };

export type VenuePageQueryVariables = Exact<{
  id: string;
}>;


export type VenuePageQuery = { venue: { __typename: 'Venue', id: string, name: string, version: number, address: string | null, accessibility: Accessibility | null, accessibilityNote: string | null, capacity: number | null, exclusive: boolean | null, viewerCan: { __typename: 'VenueRights', edit: boolean, archive: boolean }, events: { __typename: 'EventConnection', totalCount: number, nodes: Array<{ __typename: 'Event', id: string, title: string, status: EventStatus, date: { __typename: 'EdtfDate', edtf: string } | null, venue: { __typename: 'Venue', id: string, name: string } | null }> }, statements: Array<{ __typename: 'Statement', id: string, version: number, field: string, value: string | null, wording: string | null, source: { __typename: 'Source', id: string, title: string, publisher: string | null, url: string | null }, disagreements: Array<{ __typename: 'Statement', id: string }> }>, names: Array<{ __typename: 'VenueName', name: string, kind: NameKind, validFrom: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, validTo: { __typename: 'EdtfDate', edtf: string, wording: string | null, latest: string | null } | null }>, partOf: { __typename: 'Venue', id: string, name: string } | null, parts: Array<{ __typename: 'Venue', id: string, name: string }>, partner: { __typename: 'Partner', id: string, name: string } | null } | null };

export type VenuesPageQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type VenuesPageQuery = { venues: { __typename: 'VenueConnection', totalCount: number, nodes: Array<{ __typename: 'Venue', name: string, id: string, version: number, address: string | null, accessibility: Accessibility | null, accessibilityNote: string | null, capacity: number | null, exclusive: boolean | null, events: { __typename: 'EventConnection', totalCount: number }, viewerCan: { __typename: 'VenueRights', edit: boolean, archive: boolean }, names: Array<{ __typename: 'VenueName', name: string, kind: NameKind, validFrom: { __typename: 'EdtfDate', edtf: string, wording: string | null } | null, validTo: { __typename: 'EdtfDate', edtf: string, wording: string | null, latest: string | null } | null }>, partOf: { __typename: 'Venue', id: string, name: string } | null, parts: Array<{ __typename: 'Venue', id: string, name: string }>, partner: { __typename: 'Partner', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };
