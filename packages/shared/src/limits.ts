/** Limits that the API enforces and the admin's forms announce, in one place so that they agree. */

/** Limits of one request to the API. */
export const REQUEST_LIMITS = Object.freeze({
  /** bytes; the admin's requests are a tenth of this, and a larger body is refused before it is parsed */
  bodyBytes: 200_000,
  /** lexical tokens of a document; the parser stops there */
  tokens: 1000,
  /** levels of selection; standard introspection has a rule of its own */
  depth: 15,
  /** aliases of one field in one document; more would only multiply the work */
  aliasesOfOneField: 15,
  /** entries of a list given as input, `nodes(ids)` too */
  listInput: 250,
  /** levels of nesting of an input value */
  inputDepth: 10,
  /** rows that one operation may read, as estimated before it runs */
  cost: 20_000,
  /** rows assumed for a list without `first` */
  plainListCost: 10,
});

/** Rows in one page of a connection. */
export const PAGE_LIMITS = Object.freeze({
  /** rows if `first` and `last` are omitted: about one screen */
  default: 20,
  /** most rows for a reader without an account */
  public: 100,
  /** most rows for a signed-in reader: a whole roster to print */
  signedIn: 500,
});

/** The most that `calendar(from, to)` returns. */
export const CALENDAR_LIMITS = Object.freeze({
  /** months from `from` to `to`: this year next to the last */
  months: 24,
  /** events in one answer; more is TOO_COSTLY */
  events: 5000,
});

/** Longest texts, in characters (Unicode code points, as PostgreSQL counts them). */
export const TEXT_LIMITS = Object.freeze({
  /** the longest official names of institutions are near 200 */
  name: 300,
  /** of events, series, sources */
  title: 300,
  /** a sentence or two quoted from a source */
  wording: 1000,
  /** several printed pages */
  description: 20_000,
  /** a remark on one row */
  note: 2000,
  /** a source's description of an actor that is not a record, such as a list of groups */
  label: 500,
  /** the length that browsers and proxies pass safely */
  url: 2000,
  /** the longest address that mail can be sent to (RFC 5321 path, less its brackets) */
  email: 254,
  /** international number with an extension and spaces */
  phone: 40,
  /** the text of a search field */
  search: 200,
});

/** Passwords, sign-in, sessions, links and tokens. */
export const ACCESS_LIMITS = Object.freeze({
  /** characters: long rather than complicated (NIST SP 800-63B) */
  passwordMin: 12,
  /** characters: enough for a sentence, and hashing stays quick */
  passwordMax: 200,
  /** failed tries within the window, for one account, from all browsers that its owner never used: guessing becomes hopeless */
  signInTriesPerAccount: 20,
  /** of those, from one IP address: one stranger leaves the owner tries from elsewhere */
  signInTriesPerAccountFromAddress: 10,
  /** failed tries within the window, from one IP address: a whole office may share one */
  signInTriesPerAddress: 60,
  /** length of that window in minutes */
  signInWindowMinutes: 15,
  /** hours without a request until a session ends: a working day, not the night after */
  sessionIdleHours: 12,
  /** days until a session ends even if it is in use */
  sessionDays: 7,
  /** hours that an invitation or reset link works: a weekend */
  oneTimeLinkHours: 72,
  /** days that an API token works at most: a year, leap day included */
  tokenDays: 366,
});
