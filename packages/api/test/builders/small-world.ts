import { searchVector } from '@partnerstwa/shared/search-words';
import { Builder, type Built } from './builder.js';
import { archived, dated } from './columns.js';
import { dismissals, happenings } from './small-world.events.js';
import { DATES, ENDS, nameOf, names, sometimesArchived, WORDS } from './small-world.values.js';
import { ACCOUNT } from './viewers.js';

export interface SmallWorld {
  readonly build: Builder;
  readonly partnerships: readonly Built[];
  readonly partners: readonly Built[];
}

/**
 * A random small district with archived rows of every kind, hidden parents and successors, and dates of every
 * precision.
 */
export function smallWorld(seed: number): SmallWorld {
  const build = new Builder(seed);
  sources(build);
  const partnerships = partnershipRows(build);
  const partners = partnerRows(build);
  memberships(build, partners, partnerships);
  happenings(build);
  accounts(build);
  dismissals(build);
  return { build, partnerships, partners };
}

function sources(build: Builder) {
  const { random } = build;
  for (let i = 0; i < 6; i += 1) {
    build.source({
      kind: random.pick(['WEB_PAGE', 'DOCUMENT', 'ORAL']),
      title: nameOf(build),
      publisher: random.pickOrNull(['Urząd', 'OPS'], 0.3),
      retrieved_on: random.pickOrNull(['2026-01-02', '2025-12-31'], 0.3),
      note: random.pickOrNull(['„cytat” \\ i\nnowa linia'], 0.5),
      ...sometimesArchived(build, i === 0 ? 1 : 8),
    });
  }
}

function partnershipRows(build: Builder): Built[] {
  const { random } = build;
  return Array.from({ length: 10 }, (_, i) => {
    const partnership = build.partnership({
      name: nameOf(build),
      scope: i < 7 ? 'DISTRICT' : 'OUTSIDE',
      status: random.pickOrNull(['ACTIVE', 'ENDED'], 0.3),
      colour: random.pickOrNull(['#AA0011'], 0.5),
      symbol: ['CIRCLE', 'TRIANGLE', 'SQUARE', 'DIAMOND', null, 'HEXAGON', 'STAR', 'CROSS', 'RING', null][i],
      ...dated('founded_on', random.pick(DATES), 'słowa źródła'),
      ...dated('ended_on', random.pick(ENDS)),
      ...(i === 4 || i === 9 ? archived : {}),
    });
    names(build, 'partnership', partnership);
    return partnership;
  });
}

function partnerRows(build: Builder): Built[] {
  const { random } = build;
  const partners: Built[] = [];
  for (let i = 0; i < 60; i += 1) {
    const individual = i % 4 === 0;
    const name = nameOf(build);
    const partner = build.partner({
      name,
      kind: individual ? 'INDIVIDUAL' : random.pick(['INSTITUTION', 'ORGANISATION', 'BUSINESS', 'GROUP']),
      agreed_to_be_public: individual && random.chance(0.4),
      sector: random.pickOrNull(['PUBLIC', 'CIVIC', 'PRIVATE', 'RESIDENTS'], 0.2),
      parent_id: random.pickOrNull(
        partners.map((p) => p.id),
        0.5,
      ),
      phone: individual ? null : random.pickOrNull(['22 000 00 00'], 0.5),
      website: random.pickOrNull(['https://example.org/a?b=“ć”'], 0.5),
      search_words: searchVector([name, random.pick(WORDS)]),
      ...sometimesArchived(build, 7),
    });
    partners.push(partner);
    names(build, 'partner', partner);
  }
  for (let i = 0; i < 25; i += 1) {
    const [one, other] = [partners[i] as Built, partners[59 - random.below(20)] as Built];
    build.succession(one, other, {
      ...dated('happened_on', random.pick(DATES)),
      ...sometimesArchived(build, 6),
    });
  }
  return partners;
}

function memberships(build: Builder, partners: readonly Built[], partnerships: readonly Built[]) {
  const { random } = build;
  for (let i = 0; i < 140; i += 1) {
    build.membership(random.pick(partners), random.pick(partnerships), {
      role: random.pick(['FOUNDER', 'MEMBER', 'MEMBER', 'COORDINATOR', 'SUPPORTER']),
      status: random.pick(['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'PROPOSED', 'DECLINED']),
      ...dated('from', random.pick(DATES), 'od'),
      ...dated('to', random.pick(ENDS)),
      ...sometimesArchived(build),
    });
  }
  for (let i = 0; i < 90; i += 1) {
    build.contact(random.pick(partners), {
      person_name: `Osoba ${random.below(20)}`,
      phone: random.pickOrNull([`+48 000 000 ${100 + i}`], 0.3),
      email: random.pickOrNull([`osoba-${i}@example.org`], 0.3),
      visibility: random.chance(0.3) ? 'PUBLIC' : 'PRIVATE',
      legal_basis: random.pick(['CONSENT', 'PUBLIC_TASK', 'CONTRACT', 'LEGITIMATE_INTEREST']),
      retain_until: random.pickOrNull(['2027-01-31'], 0.5),
      ...sometimesArchived(build),
    });
  }
}

function accounts(build: Builder) {
  const { random } = build;
  for (let i = 0; i < 8; i += 1) {
    const account = build.account({
      ...(i === 0 ? { id: ACCOUNT } : {}),
      name: nameOf(build),
      status: random.pick(['INVITED', 'ACTIVE', 'SUSPENDED']),
      ...(i === 7 ? archived : {}),
    });
    build.role(account, random.pick(['DISTRICT_COORDINATOR', 'PLANNER']));
    build.role(account, 'PARTNER_REPRESENTATIVE', { partner_id: random.pick(build.of('partner')).id });
    build.role(account, 'PARTNERSHIP_COORDINATOR', {
      partnership_id: random.pick(build.of('partnership')).id,
    });
    const used = {
      last_used_at: '2025-02-01T10:00:00Z',
      revoked_at: random.pickOrNull(['2025-03-01T10:00:00Z'], 0.5),
    };
    build.token(account, { scopes: random.some(['READ_INTERNAL', 'READ_CONTACTS', 'WRITE'], 3), ...used });
    build.token(account, { scopes: ['READ_INTERNAL', 'READ_CONTACTS', 'WRITE'] });
  }
}
