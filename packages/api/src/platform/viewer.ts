/**
 * Who is asking, worked out once per request. Every right is decided from these values alone: by the policies for commands and,
 * bound as parameters, by the conditions of the read plan.
 */
export interface Viewer {
  /** The account signed in or owning the token; null for the public. */
  readonly accountId: string | null;
  /** Coordinates the whole district: sees and changes everything. */
  readonly district: boolean;
  /** Coordinates the district or at least one partnership. */
  readonly coordinator: boolean;
  /** Writes drafts and proposals. */
  readonly planner: boolean;
  /** Sees what is internal (events not yet public, private persons as partners), contacts aside. */
  readonly internal: boolean;
  /** Sees every private contact. */
  readonly allContacts: boolean;
  /** Partnerships coordinated: their partners of today and their events may be changed. UUIDs. */
  readonly partnershipIds: readonly string[];
  /** Partnerships through which private contacts may be read; empty for a token without that scope. UUIDs. */
  readonly contactPartnershipIds: readonly string[];
  /** Partners represented. UUIDs. */
  readonly partnerIds: readonly string[];
  /** Partners whose private contacts may be read as their representative. UUIDs. */
  readonly contactPartnerIds: readonly string[];
  /** Reads accounts, own or, with the rights, others' (a token needs the scope READ_CONTACTS). */
  readonly personal: boolean;
  /** Signed in as a person, rather than by a token: what accounts are kept by. */
  readonly inPerson: boolean;
  /** May run commands at all (a token needs the scope WRITE). */
  readonly writes: boolean;
}

/** The reader without an account. */
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
