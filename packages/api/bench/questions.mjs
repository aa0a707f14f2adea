/**
 * The five questions of docs/performance.md, as GraphQL for this API and PostGraphile and as parameters of
 * the bare statements.
 */
import { searchBinds, searchQuestion } from '../../shared/dist/search-question.js';
import { keyOf } from './fill.mjs';

const MONTH = { from: '2019-05-01', to: '2019-05-31' };
const SEARCH = 'klub seniora wierz';
const PARTNERSHIP = keyOf('partnership', 17);
/** The public may request at most a hundred rows per page. */
const rosterSize = (viewer) => (viewer === 'public' ? 100 : 300);

const event = `title status kind date { edtf earliest latest } venue { name } participations(roles: [ORGANISER, CO_ORGANISER]) {
  actor { __typename ... on Partner { name } ... on Partnership { name } ... on Network { name } } }`;
const peerActor =
  'partnerByPartnerId { name } partnershipByPartnershipId { name } networkByNetworkId { name }';
const peerEvent = `title status kind dateEdtf dateEarliest dateLatest venueByVenueId { name } organisersList { ${peerActor} }`;

/**
 * @typedef {{query: string, variables: object}} Operation
 * @typedef {object} Question
 * @property {string} name
 * @property {(viewer: string) => Operation} ours
 * @property {Operation} peer the same for PostGraphile, as the district's coordinator
 * @property {(data: object) => object} same converts PostGraphile's answer to the form of ours
 * @property {(viewer: string) => unknown[]} bare parameters of the bare server's statement
 */

/** @type {Question} */
const month = {
  name: 'month',
  ours: () => ({
    query: `query Month($from: Date!, $to: Date!) { calendar(from: $from, to: $to) { ${event} } }`,
    variables: MONTH,
  }),
  peer: {
    query: `query Month($from: Date!, $to: Date!) { calendarList(from: $from, to: $to) { ${peerEvent} } }`,
    variables: MONTH,
  },
  same: ({ calendarList }) => ({ calendar: calendarList.map(eventLike) }),
  bare: () => [MONTH.from, MONTH.to],
};

/** @type {Question} */
const first50 = {
  name: 'first 50',
  ours: () => ({
    query: `query First($from: Date!, $to: Date!) { events(first: 50, from: $from, to: $to) { nodes { ${event} } } }`,
    variables: MONTH,
  }),
  peer: {
    query: `query First($from: Date!, $to: Date!) { firstEventsList(first: 50, from: $from, to: $to) { ${peerEvent} } }`,
    variables: MONTH,
  },
  same: ({ firstEventsList }) => ({ events: { nodes: firstEventsList.map(eventLike) } }),
  // The limit is a parameter: with a literal 50, PostgreSQL sorts the month instead of scanning in order and
  // takes twice as long.
  bare: () => [MONTH.from, MONTH.to, 50],
};

/** @type {Question} */
const roster = {
  name: 'roster',
  ours: (viewer) => ({
    query: `query Roster($id: ID!) { partnership(id: $id) { name memberships(first: ${rosterSize(viewer)}) { nodes {
      role from { edtf } partner { name kind contacts { personName function phone email } } } } } }`,
    variables: { id: `Partnership:${PARTNERSHIP}` },
  }),
  peer: {
    query: `query Roster($id: UUID!) { partnershipByRowId(rowId: $id) { name rosterList(first: 300) {
      role fromEdtf partnerByPartnerId { name kind speakersList { personName function phone email } } } } }`,
    variables: { id: PARTNERSHIP },
  },
  same: ({ partnershipByRowId: { name, rosterList } }) => ({
    partnership: {
      name,
      memberships: {
        nodes: rosterList.map(({ role, fromEdtf, partnerByPartnerId: { name, kind, speakersList } }) => ({
          role,
          from: dated(fromEdtf),
          partner: { name, kind, contacts: speakersList },
        })),
      },
    },
  }),
  bare: (viewer) => [PARTNERSHIP, rosterSize(viewer)],
};

/** The parameters of the search; all servers send the same. */
const binds = searchBinds(searchQuestion(SEARCH));
/** @type {Question} */
const search = {
  name: 'search',
  ours: () => ({
    query: `query Search($search: String!) { partners(first: 20, search: $search) { nodes {
      name kind memberships(orderBy: PARTNERSHIP_NAME_ASC) { nodes { partnership { name } } } } } }`,
    variables: { search: SEARCH },
  }),
  peer: {
    query: `query Search($typed: String!, $stems: String!, $forgiving: [String!]!, $places: [Int!]!, $slips: [String!]!, $others: String!) {
      searchPartnersList(first: 20, typed: $typed, stems: $stems, forgiving: $forgiving, places: $places, slips: $slips, others: $others) {
      name kind partnershipsList(first: 20) { partnershipByPartnershipId { name } } } }`,
    variables: binds,
  },
  same: ({ searchPartnersList }) => ({
    partners: {
      nodes: searchPartnersList.map(({ name, kind, partnershipsList }) => ({
        name,
        kind,
        memberships: {
          nodes: partnershipsList.map(({ partnershipByPartnershipId }) => ({
            partnership: partnershipByPartnershipId,
          })),
        },
      })),
    },
  }),
  bare: () => [binds.typed, binds.stems, binds.forgiving, binds.places, binds.slips, binds.others],
};

/** @type {Question} */
const deep = {
  name: 'deep',
  ours: () => ({
    query: `query Deep($id: ID!) { partnership(id: $id) { name events(first: 20) { nodes { title date { edtf }
      participations { role actor { __typename ... on Partnership { name } ... on Network { name }
        ... on Partner { name memberships(orderBy: PARTNERSHIP_NAME_ASC) { nodes { role partnership { name } } } } } } } } } }`,
    variables: { id: `Partnership:${PARTNERSHIP}` },
  }),
  peer: {
    query: `query Deep($id: UUID!) { partnershipByRowId(rowId: $id) { name eventsList(first: 20) { title dateEdtf
      participantsList { role partnershipByPartnershipId { name } networkByNetworkId { name }
        partnerByPartnerId { name partnershipsList(first: 20) { role partnershipByPartnershipId { name } } } } } } }`,
    variables: { id: PARTNERSHIP },
  },
  same: ({ partnershipByRowId: { name, eventsList } }) => ({
    partnership: {
      name,
      events: {
        nodes: eventsList.map(({ title, dateEdtf, participantsList }) => ({
          title,
          date: dated(dateEdtf),
          participations: participantsList.map((one) => ({ role: one.role, actor: actorLike(one) })),
        })),
      },
    },
  }),
  bare: () => [PARTNERSHIP],
};

export const questions = [month, first50, roster, search, deep];

function eventLike({
  title,
  status,
  kind,
  dateEdtf,
  dateEarliest,
  dateLatest,
  venueByVenueId,
  organisersList,
}) {
  const date = { edtf: dateEdtf, earliest: dateEarliest, latest: dateLatest };
  return {
    title,
    status,
    kind,
    date,
    venue: venueByVenueId,
    participations: organisersList.map((one) => ({ actor: actorLike(one) })),
  };
}

function actorLike({
  partnerByPartnerId: partner,
  partnershipByPartnershipId: partnership,
  networkByNetworkId: network,
}) {
  if (partnership) return { __typename: 'Partnership', ...partnership };
  if (network) return { __typename: 'Network', ...network };
  if (!partner) return null;
  if (!partner.partnershipsList) return { __typename: 'Partner', ...partner };
  const nodes = partner.partnershipsList.map(({ role, partnershipByPartnershipId }) => ({
    role,
    partnership: partnershipByPartnershipId,
  }));
  return { __typename: 'Partner', name: partner.name, memberships: { nodes } };
}

function dated(edtf) {
  return edtf === null ? null : { edtf };
}
