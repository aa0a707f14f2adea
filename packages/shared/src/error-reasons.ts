/**
 * Every reason that an error gives (`extensions.fields[].reason`, or `extensions.reason` of the error itself), with its meaning. A
 * reason is stable: clients compare it, so it is never renamed, and a new case gets a new reason.
 */

/** What a person can correct in a form: the admin has a sentence for each. */
export const FORM_REASONS = {
  ACTOR_OR_LABEL: 'Give either an actor or a label.',
  BEFORE_FOUNDED: 'The end lies before the founding.',
  BEFORE_FROM: 'The end lies before the beginning.',
  BEFORE_START: 'The end lies before the start.',
  BELONGS_TO_A_CONTACT:
    'The telephone, e-mail and address of a private person belong in a contact, which is private.',
  BIDI_OVERRIDE: 'The text holds a bidirectional override or isolate (UAX #9).',
  CONFIRMED_ALREADY: 'The membership is confirmed already.',
  CONTROL: 'The text holds a control character.',
  EMPTY: 'A value is required.',
  GIVEN_ALREADY: 'The consent was given already.',
  HAS_IT_ALREADY: 'The account has this role already.',
  HAS_IT_NOT: 'The account does not have this role.',
  HOURS_NEED_A_DAY:
    'The new date does not name the day of the hours. Give other hours with it, or null to remove them.',
  HTML: 'The text holds an HTML tag.',
  IN_THE_PAST: 'The day is past.',
  LAST_DISTRICT_COORDINATOR: 'The district must keep one active coordinator.',
  LESS_THAN_MIN: 'The greatest number is below the least.',
  LINK: 'The text holds a link of a kind that is not allowed.',
  LONE_SURROGATE: 'The text holds half a surrogate pair.',
  MEMBER_ALREADY: 'The partner is a member in this role at that time; `current` names the membership.',
  NAME_BEGAN_LATER: 'The official name of that day is not older than the new one.',
  NOT_AN_EMAIL: 'It is not an e-mail address.',
  NOT_A_COLOUR: 'It is not a colour `#RRGGBB`.',
  NOT_A_FIELD_NAME: 'It is not the name of a field.',
  NOT_A_PHONE: 'It is not a telephone number.',
  NOT_A_WEB_LINK: 'It is not an address that begins with http:// or https://.',
  NOT_FOR_THIS_ROLE: 'The role does not take this value.',
  NOT_FOUND: 'It does not exist, or you may not see it.',
  NOT_FROM_START_TO_END: 'The duration differs from the time between start and end.',
  NOT_OF_THIS_KIND: 'A rule of this kind does not take this value.',
  NOT_ON_ITS_DATE:
    'An event begins on its first day, and ends on its last or until 06:00 in the night after it.',
  NOT_SUSPENDED: 'The account is not suspended.',
  NO_OFFICIAL_NAME: 'One official name is required.',
  NO_SUCH_DAY: 'The calendar has no such day.',
  NO_SUCH_MONTH: 'The calendar has no such month.',
  NUL: 'The text holds the character NUL.',
  ONLY_FOR_INDIVIDUALS: 'Only private persons have this value.',
  ONLY_WITH_ACTOR: 'Only a participation with an actor has this value.',
  ONLY_WITH_LABEL: 'Only a participation with a label has this value.',
  OPEN: '`..` does not fit here: it is one date, not the end of a period.',
  OPEN_ALREADY: 'The to-do is open already.',
  OPEN_BEGINNING: 'A beginning cannot be `..`.',
  OUT_OF_RANGE: 'The number lies outside its range.',
  PART_OF_ITSELF: 'A place cannot be part of itself.',
  REVERSED: 'The end of an interval lies before its beginning.',
  SECOND_OFFICIAL_NAME: 'Another official name is in use at that time. Say when one of them ended.',
  SUCCEEDS_ITSELF: 'A partner cannot succeed itself.',
  SUSPENDED: 'The account is suspended.',
  SUSPENDED_ALREADY: 'The account is suspended already.',
  SYNTAX: 'It is not EDTF such as `2018-05-24`, `201X`, `[a,b]`, `[a..b]`, `a/b`, `a/..`, `..` or `XXXX`.',
  TAKEN: 'Another record has this value already; `current` names it.',
  TOO_FAR: 'A token cannot be valid for so long.',
  TOO_LONG: 'It is longer than its limit.',
  TOO_MANY: 'There are too many: entries, or attempts within a short time.',
  TOO_MANY_TOKENS: 'The account has too many API tokens.',
  UNDONE_ALREADY: 'The change was undone already.',
  UNIT_OF_ITSELF: 'A partner cannot be a unit of itself.',
  WAITS_FOR_AN_ANSWER: 'It waits for an answer, so it cannot be dismissed.',
  WRITE_NEEDS_READ_INTERNAL: 'A token that writes must read what is internal.',
  YEAR_OUT_OF_RANGE: 'The year lies outside the calendar.',
} as const;

/** What is wrong with a password or a link to set one. */
export const PASSWORD_REASONS = {
  NOT_IN_FORCE: 'The link was used, has expired or never existed.',
  SAME: 'The new password is the current one.',
  TOO_SHORT: 'The password is too short.',
  TOO_SIMPLE: 'The password is easily guessed.',
  WRONG: 'It is not the current password.',
  WRONG_CREDENTIALS: 'The e-mail address or the password is wrong.',
} as const;

/** What is wrong with a request, or with the moment: programs see these. */
export const REQUEST_REASONS = {
  BAD_REQUEST: 'The request does not follow GraphQL over HTTP.',
  BAD_USER_INPUT: 'The value does not fit its type in the schema.',
  BUSY: 'All connections to the database are in use.',
  CONFLICT: 'Somebody changed the record after the version that you saw; `current` holds its values now.',
  DISK_FULL: 'The database has no space left; nothing was saved.',
  DOCUMENT_TOO_LONG: 'The document has too many tokens.',
  FIRST_AND_LAST: 'Give `first` or `last`, not both.',
  FOREIGN_ORIGIN: 'A page of another origin must not use the session.',
  GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  MUST_CHANGE_PASSWORD: 'Change the password first.',
  NEEDS_SESSION: 'Only a person who is signed in may do this, not a token.',
  NEGATIVE: '`first` or `last` is negative.',
  NOT_ALLOWED: 'The resource does not have this HTTP method.',
  NOT_AN_ID: 'It is not an id.',
  NOT_A_CURSOR: 'It is not a cursor of this list in this order.',
  NOT_JSON: 'The body is not JSON.',
  NOT_TEXT: 'A character cannot be stored.',
  NULL_ARGUMENT: 'The argument must not be null.',
  ONE_GUESS: 'One operation may try one password.',
  OPERATION_RESOLUTION_FAILURE: 'The document does not have this operation.',
  OTHER_ACCOUNT: 'You expect an answer for another account than the one that is signed in.',
  RIGHTS_CHANGED: 'You expect an answer for other rights than the account has now: read `viewer` again.',
  SESSION_ENDED: 'You expect an answer for an account, but its session has ended: sign in again.',
  SEVERAL_OPERATIONS: 'A request may have one operation.',
  TOKEN: 'The token is not valid.',
  TOO_COSTLY: 'The operation asks for too many rows.',
  TOO_DEEP: 'It is nested too deeply.',
  TOO_LARGE: 'The page or the body is larger than its limit.',
  TOO_MANY_ALIASES: 'One field is asked for under too many aliases.',
  TOO_MANY_DIRECTIVES: 'The document has too many directives.',
  TOO_MANY_FIELDS: 'The document has too many fields.',
  TOO_SMALL: 'A version is at least 1.',
  UNKNOWN_CHARSET: 'The body has an unknown character set.',
  UNKNOWN_ENCODING: 'The body has an unknown content encoding.',
  UNKNOWN_OPERATION: 'The schema has no such kind of operation.',
  UNREACHABLE: 'The database cannot be reached.',
  USED_BEFORE: 'The `clientMutationId` was used for another command or input.',
  WRONG_TYPE: 'The id belongs to an object of a type that does not fit here.',
} as const;

export type FormReason = keyof typeof FORM_REASONS;
export type PasswordReason = keyof typeof PASSWORD_REASONS;
export type RequestReason = keyof typeof REQUEST_REASONS;
export type Reason = FormReason | PasswordReason | RequestReason;

/** Every reason → its meaning. */
export const REASONS: Readonly<Record<Reason, string>> = {
  ...FORM_REASONS,
  ...PASSWORD_REASONS,
  ...REQUEST_REASONS,
};
