import { nameKey } from '@partnerstwa/shared/name-search';
import { searchVector } from '@partnerstwa/shared/search-words';
import type { Database } from '../../src/platform/database/database.js';
import type { Columns } from './columns.js';
import { Random } from './random.js';

export type Built = Columns & { readonly id: string };

/** The tables in the order that their foreign keys require. */
const TABLES = [
  'account',
  'source',
  'partnership',
  'partnership_name',
  'partner',
  'partner_name',
  'partner_succession',
  'network',
  'membership',
  'contact',
  'venue',
  'venue_name',
  'event_series',
  'topic',
  'event',
  'event_topic',
  'participation',
  'participation_from',
  'statement',
  'todo_dismissal',
  'account_role',
  'api_token',
] as const;
type Table = (typeof TABLES)[number];

/** The columns by whose words the rows of a table are found. */
const SEARCHED: { readonly [T in Table]?: readonly string[] } = {
  partner: ['name'],
  partnership: ['name'],
  venue: ['name', 'address'],
  event: ['title', 'theme'],
  event_series: ['title'],
  source: ['title', 'publisher'],
  contact: ['person_name', 'function', 'phone', 'email'],
};

/** The creation time of the first row; each later row is one microsecond younger. */
const FIRST_ENTERED = Date.UTC(2025, 0, 1, 10);

/**
 * Builds rows: a test states the columns that matter, the builder invents the rest. `save` writes them all.
 */
export class Builder {
  readonly random: Random;
  private readonly rows = new Map<Table, Built[]>();
  private count = 0;

  constructor(seed = 1) {
    this.random = new Random(seed);
  }

  /** The rows of a table built since the last `save`. */
  of(table: Table): readonly Built[] {
    return this.rows.get(table) ?? [];
  }

  account(columns: Columns = {}): Built {
    const name = this.invented('Konto');
    const email = text(columns['email'], `konto-${this.count}@example.org`);
    return this.add('account', {
      name,
      email,
      email_key: email,
      status: 'ACTIVE',
      must_change_password: false,
      ...this.editable(),
      ...columns,
    });
  }

  /** A role of an account; positions follow the order of building. */
  role(account: Built, role: string, columns: Columns = {}): Built {
    const position = this.of('account_role').filter((row) => row['account_id'] === account.id).length;
    return this.add('account_role', { account_id: account.id, role, position, ...columns });
  }

  token(account: Built, columns: Columns = {}): Built {
    const secret = { secret_hash: `\\x${this.random.uuid().replaceAll('-', '')}`, hint: 'pw_1' };
    const created = { created_at: '2025-01-01T10:00:00Z', expires_at: '2026-01-01T00:00:00Z' };
    return this.add('api_token', {
      account_id: account.id,
      name: this.invented('Token'),
      scopes: [],
      ...secret,
      ...created,
      ...columns,
    });
  }

  source(columns: Columns = {}): Built {
    return this.add('source', {
      kind: 'DOCUMENT',
      title: this.invented('Źródło'),
      ...this.editable(),
      ...columns,
    });
  }

  partnership(columns: Columns = {}): Built {
    const name = text(columns['name'], this.invented('Partnerstwo'));
    return this.add('partnership', {
      name,
      scope: 'DISTRICT',
      ...this.editable(),
      ...columns,
    });
  }

  partner(columns: Columns = {}): Built {
    const name = text(columns['name'], this.invented('Partner'));
    const defaults = { name, kind: 'ORGANISATION', agreed_to_be_public: false };
    return this.add('partner', { ...defaults, ...this.editable(), ...columns });
  }

  /** A name of a row; positions follow the order of building. */
  name(of: 'partner' | 'partnership' | 'venue', owner: Built, columns: Columns = {}): Built {
    const table = `${of}_name` as const;
    const key = `${of}_id`;
    const position = this.of(table).filter((row) => row[key] === owner.id).length;
    return this.add(table, { [key]: owner.id, name: owner['name'], kind: 'OFFICIAL', position, ...columns });
  }

  succession(predecessor: Built, successor: Built, columns: Columns = {}): Built {
    const keys = { predecessor_id: predecessor.id, successor_id: successor.id };
    return this.add('partner_succession', { ...keys, ...this.editable(), ...columns });
  }

  network(columns: Columns = {}): Built {
    return this.add('network', { name: 'Sieć', version: 1, only_one: true, ...columns });
  }

  membership(partner: Built, partnership: Built, columns: Columns = {}): Built {
    const keys = { partner_id: partner.id, partnership_id: partnership.id };
    const state = { role: 'MEMBER', status: 'CONFIRMED' };
    return this.add('membership', { ...keys, ...state, ...this.editable(), ...columns });
  }

  contact(partner: Built, columns: Columns = {}): Built {
    const person = { person_name: this.invented('Osoba'), visibility: 'PRIVATE', legal_basis: 'CONSENT' };
    return this.add('contact', { partner_id: partner.id, ...person, ...this.editable(), ...columns });
  }

  venue(columns: Columns = {}): Built {
    const name = text(columns['name'], this.invented('Miejsce'));
    return this.add('venue', { name, ...this.editable(), ...columns });
  }

  series(columns: Columns = {}): Built {
    return this.add('event_series', {
      title: this.invented('Cykl'),
      kind: 'DANCE',
      ...this.editable(),
      ...columns,
    });
  }

  topic(columns: Columns = {}): Built {
    const name = text(columns['name'], this.invented('Temat'));
    return this.add('topic', {
      name,
      name_key: `${nameKey(name)}${this.count}`,
      ...this.editable(),
      ...columns,
    });
  }

  event(columns: Columns = {}): Built {
    const title = text(columns['title'], this.invented('Wydarzenie'));
    const defaults = {
      title,
      kind: 'PICNIC',
      status: 'HELD',
      visibility: 'PUBLIC',
      audiences: [],
    };
    return this.add('event', { ...defaults, ...this.editable(), ...columns });
  }

  about(event: Built, topic: Built): Built {
    const position = this.of('event_topic').filter((row) => row['event_id'] === event.id).length;
    return this.add('event_topic', { event_id: event.id, topic_id: topic.id, position });
  }

  participation(event: Built, columns: Columns = {}): Built {
    const position = this.of('participation').filter((row) => row['event_id'] === event.id).length;
    return this.add('participation', {
      event_id: event.id,
      position,
      role: 'ORGANISER',
      consent: 'GIVEN',
      ...this.editable(),
      ...columns,
    });
  }

  cameFrom(participation: Built, columns: Columns): Built {
    const position = this.of('participation_from').filter(
      (row) => row['participation_id'] === participation.id,
    ).length;
    return this.add('participation_from', { participation_id: participation.id, position, ...columns });
  }

  statement(source: Built, columns: Columns): Built {
    return this.add('statement', { source_id: source.id, field: 'name', ...this.editable(), ...columns });
  }

  /** The dismissal of a to-do; `columns` holds its subject. */
  dismissal(kind: string, field: string, columns: Columns): Built {
    return this.add('todo_dismissal', { kind, field, ...this.editable(), ...columns });
  }

  /** Inserts the rows built since the last call. */
  async save(database: Database): Promise<void> {
    for (const table of TABLES) await insertRows(database, table, this.rows.get(table) ?? []);
    this.rows.clear();
  }

  private add(table: Table, row: Columns): Built {
    const texts = SEARCHED[table]?.map((column) => row[column] as string | null | undefined);
    const found = texts && { search_words: searchVector(texts.map((each) => each ?? null)) };
    const built = { id: this.random.uuid(), ...found, ...row };
    this.rows.set(table, [...this.of(table), built]);
    return built;
  }

  private editable(): Columns {
    const at = new Date(FIRST_ENTERED)
      .toISOString()
      .replace(/\.\d+Z$/, `.${String(this.count).padStart(6, '0')}Z`);
    return { version: 1, archived_at: null, created_at: at, updated_at: at };
  }

  private invented(word: string): string {
    this.count += 1;
    return `${word} ${this.count}`;
  }
}

/** Names of tables and columns come from test code; the rows are one JSON parameter. */
async function insertRows(database: Database, table: string, rows: readonly Columns[]): Promise<void> {
  if (rows.length === 0) return;
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => `"${name}"`).join(', ');
  const text = `insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, $1::json)`;
  await database.query(text, [JSON.stringify(rows)]);
}

function text(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : fallback;
}
