import type { Database } from '../../src/platform/database/database.js';
import { Builder, type Built } from '../builders/builder.js';
import { archived, dated, type Columns } from '../builders/columns.js';

type Ids<K extends string = string> = Readonly<Record<K, string>>;

/** Ids in a small district: what is the writer's own, what is another's, and what lies between. */
export interface Scene {
  readonly partnership: Ids<keyof Partnerships>;
  readonly partner: Ids<keyof ReturnType<typeof partnersOf>>;
  readonly membership: Ids<keyof ReturnType<typeof membershipsOf>>;
  readonly contact: Ids<keyof ReturnType<typeof contactsOf>>;
  readonly event: Ids<keyof ReturnType<typeof eventsOf>>;
  readonly participation: Ids<keyof ReturnType<typeof participationsOf>>;
  readonly succession: Ids<'foreign' | 'gone'>;
  readonly venue: Ids<'one' | 'gone'>;
  readonly series: Ids<'one' | 'gone'>;
  readonly topic: Ids<'one' | 'gone'>;
  readonly source: Ids<'one' | 'gone'>;
  readonly statement: Ids<'ofForeign' | 'ofMine' | 'ofEvent' | 'gone'>;
  readonly account: string;
  readonly suspended: string;
  readonly token: string;
  readonly network: string;
  readonly page: string;
  /** Texts that not everybody may read. */
  readonly canaries: readonly string[];
}

/** Builds rows and their canaries: texts that cannot stand anywhere by chance. */
class Planting {
  readonly build = new Builder(7);
  readonly canaries: string[] = [];

  text(): string {
    const text = `Kanarek-${[...String(this.canaries.length)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('')}q`;
    this.canaries.push(text);
    return text;
  }

  contact(partner: Built, given: Columns = {}): Built {
    return this.build.contact(partner, { person_name: this.text(), ...given });
  }

  event(given: Columns): Built {
    return this.build.event({ ...dated('date', '2030-05-24'), description: this.text(), ...given });
  }
}

type Partnerships = Readonly<Record<'own' | 'other' | 'third' | 'gone', Built>>;

/** Builds the scene and writes it. */
export async function buildScene(database: Database): Promise<Scene> {
  const planting = new Planting();
  const { build } = planting;
  const partnership: Partnerships = {
    own: build.partnership({ name: 'Własne' }),
    other: build.partnership({ name: 'Cudze' }),
    third: build.partnership({ name: 'Trzecie' }),
    gone: build.partnership({ name: 'Dawne', ...archived }),
  };
  const network = build.network({});
  const partner = partnersOf(planting);
  const membership = membershipsOf(build, partner, partnership);
  const contact = contactsOf(planting, partner);
  const event = eventsOf(planting);
  const participation = participationsOf(build, event, partnership, partner);
  const shared = sharedThings(build, partner, event);
  const account = build.account({ name: planting.text(), email: `${planting.text()}@example.org` });
  build.role(account, 'DISTRICT_COORDINATOR');
  const suspended = build.account({ name: planting.text(), status: 'SUSPENDED' });
  const token = build.token(account, { name: planting.text(), scopes: ['READ_INTERNAL', 'WRITE'] });
  build.dismissal('PARTNER_WITHOUT_CONTACT', 'contacts', {
    partner_id: partner.alone.id,
    note: planting.text(),
  });
  await build.save(database);
  const [page] = await database.query<{ id: string }>(
    `insert into page (key, title_pl, title_en, text_pl, text_en) values ('PRIVACY', 'a', 'a', 'a', 'a') returning id`,
  );
  return {
    partnership: ids('Partnership', partnership),
    partner: ids('Partner', partner),
    membership: ids('Membership', membership),
    contact: ids('Contact', contact),
    event: ids('Event', event),
    participation: ids('Participation', participation),
    succession: ids('PartnerSuccession', shared.succession),
    venue: ids('Venue', shared.venue),
    series: ids('EventSeries', shared.series),
    topic: ids('Topic', shared.topic),
    source: ids('Source', shared.source),
    statement: ids('Statement', shared.statement),
    account: `Account:${account.id}`,
    suspended: `Account:${suspended.id}`,
    token: `ApiToken:${token.id}`,
    network: `Network:${network.id}`,
    page: `Page:${page?.id}`,
    canaries: planting.canaries,
  };
}

function ids<K extends string>(type: string, rows: Readonly<Record<K, Built>>): Ids<K> {
  const named = Object.entries<Built>(rows).map(([name, { id }]) => [name, `${type}:${id}`]);
  return Object.fromEntries(named) as Record<K, string>;
}

function partnersOf(planting: Planting) {
  const { build } = planting;
  return {
    mine: build.partner({ name: 'Moja' }),
    foreign: build.partner({ name: 'Cudza' }),
    shared: build.partner({ name: 'Wspólna' }),
    former: build.partner({ name: 'Dawna' }),
    alone: build.partner({ name: 'Niczyja' }),
    quitter: build.partner({ name: 'Wypisana' }),
    leaver: build.partner({ name: 'Odeszła' }),
    person: build.partner({ name: 'Osoba', kind: 'INDIVIDUAL', description: planting.text() }),
    agreed: build.partner({
      name: 'Zgodna',
      kind: 'INDIVIDUAL',
      agreed_to_be_public: true,
      description: planting.text(),
    }),
    represented: build.partner({ name: 'Reprezentowana' }),
    gone: build.partner({ name: 'Usunięta', ...archived }),
  };
}

type Partners = Readonly<Record<keyof ReturnType<typeof partnersOf>, Built>>;

function membershipsOf(build: Builder, partner: Partners, { own, other, third }: Partnerships) {
  for (const one of [partner.former, partner.quitter, partner.leaver, partner.person, partner.agreed])
    build.membership(one, other);
  build.membership(partner.gone, other);
  build.membership(partner.foreign, third, { ...dated('to', '2017') });
  const waiting = { status: 'PROPOSED' };
  return {
    mine: build.membership(partner.mine, own),
    foreign: build.membership(partner.foreign, other),
    shared: build.membership(partner.shared, own),
    sharedThere: build.membership(partner.shared, other),
    represented: build.membership(partner.represented, other),
    past: build.membership(partner.former, own, { ...dated('from', '2015'), ...dated('to', '2017') }),
    pastAlone: build.membership(partner.alone, own, { ...dated('to', '2017') }),
    withdrawn: build.membership(partner.represented, own, archived),
    proposed: build.membership(partner.foreign, own, { ...waiting, role: 'FOUNDER' }),
    proposedThere: build.membership(partner.mine, third, waiting),
    proposedOfRepresented: build.membership(partner.represented, third, waiting),
    declined: build.membership(partner.former, own, { status: 'DECLINED', role: 'SUPPORTER' }),
    ended: build.membership(partner.person, own),
    removed: build.membership(partner.represented, own, { role: 'SUPPORTER' }),
    quit: build.membership(partner.quitter, own),
    left: build.membership(partner.leaver, own),
  };
}

function contactsOf(planting: Planting, partner: Partners) {
  const { shared, former, alone, quitter, leaver } = partner;
  for (const one of [shared, former, alone, quitter, leaver]) planting.contact(one);
  return {
    mine: planting.contact(partner.mine),
    foreign: planting.contact(partner.foreign),
    hidden: planting.contact(partner.foreign, { visibility: 'PUBLIC' }),
    person: planting.contact(partner.person),
    represented: planting.contact(partner.represented),
    gone: planting.contact(partner.foreign, archived),
  };
}

function eventsOf(planting: Planting) {
  const internal = { visibility: 'INTERNAL', status: 'CONFIRMED' };
  const open = { visibility: 'PUBLIC', status: 'CONFIRMED' };
  return {
    own: planting.event(internal),
    other: planting.event(open),
    draft: planting.event({ ...internal, status: 'DRAFT' }),
    early: planting.event({ ...open, status: 'PROPOSED' }),
    internal: planting.event(internal),
    joint: planting.event(internal),
    idea: planting.event({ ...internal, status: 'IDEA' }),
    networks: planting.event(internal),
    left: planting.event(internal),
    removed: planting.event(internal),
    quit: planting.event(internal),
    asking: planting.event(internal),
    demoted: planting.event(open),
    gone: planting.event({ ...internal, ...archived }),
  };
}

type Events = Readonly<Record<keyof ReturnType<typeof eventsOf>, Built>>;

function participationsOf(build: Builder, event: Events, { own, other }: Partnerships, partner: Partners) {
  const organises = (one: Built, who: Built, given: Columns = {}) =>
    build.participation(one, { partnership_id: who.id, role: 'ORGANISER', ...given });
  const joins = (one: Built, given: Columns = {}) => organises(one, own, { role: 'CO_ORGANISER', ...given });
  const { internal, early, joint, left, removed, quit, demoted, gone } = event;
  for (const one of [internal, early, joint, left, removed, quit, demoted, gone]) organises(one, other);
  build.participation(event.other, { partner_id: partner.foreign.id, role: 'GUEST' });
  return {
    own: organises(event.own, own),
    other: organises(event.other, other),
    draft: organises(event.draft, other),
    guest: joins(event.other, { role: 'GUEST' }),
    joint: joins(joint),
    withdrawn: joins(left, archived),
    removed: joins(removed),
    quit: joins(quit),
    asking: organises(event.asking, other),
    asked: joins(event.asking, { consent: 'PENDING' }),
  };
}

/** What all coordinators keep together, and what sources say of things. */
function sharedThings(build: Builder, partner: Partners, event: Events) {
  const source = { one: build.source(), gone: build.source(archived) };
  const says = (given: Columns) => build.statement(source.one, { field: 'name', value: 'Inaczej', ...given });
  return {
    source,
    succession: {
      foreign: build.succession(partner.former, partner.foreign),
      gone: build.succession(partner.foreign, partner.represented, archived),
    },
    venue: { one: build.venue(), gone: build.venue(archived) },
    series: { one: build.series(), gone: build.series(archived) },
    topic: { one: build.topic(), gone: build.topic(archived) },
    statement: {
      ofForeign: says({ partner_id: partner.foreign.id }),
      ofMine: says({ partner_id: partner.mine.id }),
      ofEvent: says({ event_id: event.other.id }),
      gone: says({ partner_id: partner.foreign.id, ...archived }),
    },
  };
}
