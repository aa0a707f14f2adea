/** Why a typed text is not taken: each has a plain sentence on the screen. */
export type TypedProblem =
  | 'NOT_UNDERSTOOD'
  | 'NO_SUCH_DAY'
  | 'NO_SUCH_TIME'
  /** The day named is another day of the week. */
  | 'OTHER_WEEKDAY'
  /** A year of two digits: 98 is 1998 to one reader and 2098 to another. */
  | 'SHORT_YEAR'
  /** A number that may be an hour or a part of the date. */
  | 'UNCLEAR_NUMBER'
  | 'BEFORE_START'
  /** Hours with a date that names no day. */
  | 'NO_DAY';

/** What a typed text means, or why it cannot be taken. */
export type Reading<T> =
  | { readonly value: T; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: TypedProblem; readonly day?: string };
