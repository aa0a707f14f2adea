/**
 * The person or program behind a request, determined once per request. All rights depend on these values
 * only: the read plan and commands bind them as parameters of the policies' conditions.
 */
export interface Viewer {
  /** The account that is signed in or owns the token; null for the public. */
  readonly accountId: string | null;
  /** Coordinates the whole district: may see and change everything. */
  readonly district: boolean;
  /** Coordinates the district or at least one partnership. */
  readonly coordinator: boolean;
  /** Writes drafts and proposals. */
  readonly planner: boolean;
  /** Sees internal data (unpublished events, private persons as partners), except contacts. */
  readonly internal: boolean;
  /** Sees every private contact. */
  readonly allContacts: boolean;
  /**
   * UUIDs of the partnerships that the account coordinates: it may change their current partners and their
   * events.
   */
  readonly partnershipIds: readonly string[];
  /** UUIDs of the partnerships whose private contacts may be read; empty for a token without that scope. */
  readonly contactPartnershipIds: readonly string[];
  /** UUIDs of the partners that the account represents. */
  readonly partnerIds: readonly string[];
  /** UUIDs of the partners whose private contacts the account may read as their representative. */
  readonly contactPartnerIds: readonly string[];
  /** May read accounts: its own and, with the rights, others (a token needs the scope READ_CONTACTS). */
  readonly personal: boolean;
  /** Signed in with a session, not a token. Managing accounts requires this. */
  readonly inPerson: boolean;
  /** May run commands (a token needs the scope WRITE). */
  readonly writes: boolean;
}

/** A viewer without an account. */
export const publicViewer: Viewer = {
  accountId: null,
  district: false,
  coordinator: false,
  planner: false,
  internal: false,
  allContacts: false,
  partnershipIds: [],
  contactPartnershipIds: [],
  partnerIds: [],
  contactPartnerIds: [],
  personal: false,
  inPerson: false,
  writes: false,
};
