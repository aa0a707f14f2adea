import type { Viewer } from '../../src/platform/viewer.js';
import type { Database } from '../../src/platform/database/database.js';
import { Builder, type Built } from '../builders/builder.js';
import { archived, dated, type Columns } from '../builders/columns.js';
import { CONTACT_KEEPERS, EVERYBODY, INTERNAL, KEEPERS, OWN_CONTACTS, readers } from './readers.js';

/** A unique text with its place and its permitted readers. */
export interface Canary {
  readonly text: string;
  readonly table: string;
  readonly id: string;
  readonly column: string;
  readonly readers: readonly string[];
}

export interface Aviary {
  readonly canaries: readonly Canary[];
  /** Rows with a readable history, including archived ones, and the readers of that history. */
  readonly past: readonly { readonly subject: string; readonly readers: readonly string[] }[];
  readonly viewers: Readonly<Record<string, Viewer>>;
  /** A member of the coordinator's own partnership without telephone, e-mail or contact. */
  readonly quiet: string;
  /** The readers that learn whether it has a private contact. */
  readonly contactReaders: readonly string[];
}

const DAY = '2018-05-24';

class Planting {
  readonly build = new Builder(11);
  readonly canaries: Canary[] = [];
  /** Records that a row has a history, and who reads it. */
  readonly past: { subject: string; type: string; readers: readonly string[] }[] = [];

  /** Builds a row with a canary in each of the columns. */
  plant(
    table: string,
    readers: readonly string[],
    columns: readonly string[],
    make: (row: Columns) => Built,
  ): Built {
    const texts = Object.fromEntries(columns.map((column, i) => [column, this.text(column, i)]));
    const row = make(texts);
    for (const column of columns) {
      this.canaries.push({ text: String(texts[column]), table, id: row.id, column, readers });
    }
    return row;
  }

  /** Marks a row for a change in the history, whose texts are canaries too. */
  remember(type: string, { id: subject }: Built, readers: readonly string[]): void {
    this.past.push({ subject, type, readers });
  }

  contact(partner: Built, readers: readonly string[], columns: Columns = {}): Built {
    return this.plant('contact', readers, ['person_name', 'function', 'phone', 'email'], (texts) =>
      this.build.contact(partner, { ...texts, ...columns }),
    );
  }

  /** A unique, invented text. */
  private text(column: string, at: number): string {
    const n = this.canaries.length + at;
    if (column === 'phone') return `+48 000 000 ${100 + n}`;
    if (column === 'email') return `canary-${n}@example.org`;
    // Each letter twice, so that no text is one slip of the finger from another.
    const letters = [...String(n)].map((digit) => 'bcdfghjklm'[Number(digit)]?.repeat(2)).join('');
    return `Kanarek${letters}q`;
  }
}

/** Plants canaries in every column that can hold personal or unpublished data. */
export async function plantCanaries(database: Database): Promise<Aviary> {
  const planting = new Planting();
  const { build } = planting;
  const [own, other] = [build.partnership({ name: 'Własne' }), build.partnership({ name: 'Cudze' })];
  const source = build.source({ title: 'Lista' });
  build.network({});
  const represented = partners(planting, own, other, source);
  events(planting, source, own);
  const quiet = dismissals(planting, own, represented);
  const account = planting.plant('account', ['district'], ['name', 'email'], (texts) => build.account(texts));
  planting.remember('Account', account, ['district']);
  planting.plant('api_token', ['district'], ['name'], ({ name }) => build.token(account, { name }));
  await build.save(database);
  await history(database, planting);
  return {
    canaries: planting.canaries,
    past: planting.past,
    viewers: readers(own, represented),
    quiet: quiet.id,
    contactReaders: OWN_CONTACTS,
  };
}

function partners(planting: Planting, own: Built, other: Built, source: Built): Built {
  const { build } = planting;
  const member = build.partner({ name: 'Biblioteka' });
  build.membership(member, own);
  planting.remember('Contact', planting.contact(member, OWN_CONTACTS), CONTACT_KEEPERS);
  planting.contact(member, EVERYBODY, { visibility: 'PUBLIC' });
  planting.remember('Contact', planting.contact(member, [], archived), CONTACT_KEEPERS);
  const stranger = build.partner({ name: 'Teatr' });
  build.membership(stranger, other);
  planting.remember('Contact', planting.contact(stranger, ['district', 'representative']), ['district']);
  const former = build.partner({ name: 'Kino' });
  build.membership(former, own, dated('to', '2017'));
  planting.contact(former, ['district']);
  const agreed = build.partner({ name: 'Zgodna', kind: 'INDIVIDUAL', agreed_to_be_public: true });
  planting.contact(agreed, ['district']);
  privatePerson(planting, own, source, member);
  const gone = planting.plant('partner', [], ['name', 'description', 'phone', 'email', 'address'], (texts) =>
    build.partner({ ...texts, ...archived }),
  );
  build.membership(gone, own);
  planting.remember('Partner', gone, KEEPERS);
  planting.contact(gone, []);
  planting.contact(gone, [], { visibility: 'PUBLIC' });
  planting.plant('statement', [], ['value', 'wording'], (texts) =>
    build.statement(source, { partner_id: gone.id, ...texts }),
  );
  return stranger;
}

/** A person who did not agree to be public, and every row that refers to them. */
function privatePerson(planting: Planting, own: Built, source: Built, member: Built): void {
  const { build } = planting;
  const person = planting.plant('partner', INTERNAL, ['name', 'description', 'website'], (texts) =>
    build.partner({ kind: 'INDIVIDUAL', parent_id: member.id, ...texts }),
  );
  planting.remember('Partner', person, INTERNAL);
  planting.plant('partner_name', INTERNAL, ['name'], ({ name }) => build.name('partner', person, { name }));
  const membership = planting.plant('membership', INTERNAL, ['from_wording'], (texts) =>
    build.membership(person, own, { ...dated('from', '2016'), ...texts }),
  );
  planting.plant('statement', INTERNAL, ['value', 'wording'], (texts) =>
    build.statement(source, { partner_id: person.id, ...texts }),
  );
  planting.plant('statement', INTERNAL, ['wording'], (texts) =>
    build.statement(source, { membership_id: membership.id, ...texts }),
  );
  planting.plant('partner_succession', INTERNAL, ['happened_on_wording'], (texts) =>
    build.succession(person, member, { ...dated('happened_on', '2016'), ...texts }),
  );
  planting.contact(person, INTERNAL, { visibility: 'PUBLIC' });
  planting.contact(person, ['coordinator', 'district']);
  const picnic = build.event({ title: 'Piknik', ...dated('date', DAY) });
  const texts = ['label', 'note', 'name_given'];
  planting.plant('participation', INTERNAL, texts, (row) =>
    build.participation(picnic, { partner_id: person.id, ...row }),
  );
  const group = build.participation(picnic, { label: 'wolontariusze' });
  build.cameFrom(group, { partner_id: person.id });
  build.venue({ name: 'Podwórko', partner_id: person.id });
}

function events(planting: Planting, source: Built, own: Built): void {
  const { build } = planting;
  const texts = ['title', 'description', 'theme', 'attendance_wording', 'date_wording'];
  const internal = { visibility: 'INTERNAL', ...dated('date', DAY) };
  const series = build.series({ title: 'Zebrania' });
  const draft = planting.plant('event', INTERNAL, texts, (row) =>
    build.event({ ...internal, series_id: series.id, ...row }),
  );
  planting.remember('Event', draft, INTERNAL);
  planting.plant('participation', INTERNAL, ['note', 'label'], (row) =>
    build.participation(draft, { partnership_id: own.id, ...row }),
  );
  planting.plant('statement', INTERNAL, ['value', 'wording'], (row) =>
    build.statement(source, { event_id: draft.id, ...row }),
  );
  const gone = planting.plant('event', [], texts, (row) =>
    build.event({ ...dated('date', DAY), ...archived, ...row }),
  );
  planting.remember('Event', gone, KEEPERS);
  planting.plant('participation', [], ['note'], (row) =>
    build.participation(gone, { partnership_id: own.id, ...row }),
  );
  planting.plant('partnership', [], ['name', 'description'], (row) =>
    build.partnership({ ...archived, ...row }),
  );
  planting.plant('venue', [], ['name', 'address'], (row) => build.venue({ ...archived, ...row }));
  planting.plant('topic', [], ['name'], ({ name }) => build.topic({ name, ...archived }));
  planting.plant('event_series', [], ['title'], ({ title }) => build.series({ title, ...archived }));
  planting.plant('source', [], ['title', 'note'], ({ title, note }) =>
    build.source({ title, note, ...archived }),
  );
}

/** The reason of a dismissal is for people who can act on the to-do. */
function dismissals(planting: Planting, own: Built, represented: Built): Built {
  const { build } = planting;
  const dismiss = (partner: Built, readers: readonly string[], columns: Columns = {}) =>
    planting.plant('todo_dismissal', readers, ['note'], ({ note }) =>
      build.dismissal('PARTNER_WITHOUT_CONTACT', 'contacts', { partner_id: partner.id, note, ...columns }),
    );
  const quiet = build.partner({ name: 'Cicha' });
  build.membership(quiet, own);
  planting.remember('TodoDismissal', dismiss(quiet, KEEPERS), KEEPERS);
  planting.remember('TodoDismissal', dismiss(quiet, [], archived), KEEPERS);
  dismiss(represented, [...KEEPERS, 'representative']);
  dismiss(build.partner(archived), []);
  return quiet;
}

/** The texts of a change are for people who see the changed row or may restore it. */
async function history(database: Database, { canaries, build, past }: Planting): Promise<void> {
  for (const { subject, type, readers } of past) {
    const [change, item] = [build.random.uuid(), build.random.uuid()];
    const [before, after] = [`Kanarek przed ${item}`, `Kanarek po ${item}`];
    await database.query('insert into change (id, command) values ($1, $2)', [change, `update${type}`]);
    await database.query(
      `insert into change_item (id, change_id, position, subject_type, subject_id, action, before, after)
       values ($1, $2, 0, $3, $4, 'UPDATE', $5, $6)`,
      [item, change, type, subject, JSON.stringify({ text: before }), JSON.stringify({ text: after })],
    );
    for (const text of [before, after])
      canaries.push({ text, table: 'change_item', id: item, column: '', readers });
  }
}
