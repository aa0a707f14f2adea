/** Code that must not compile. tsc fails if a line below `@ts-expect-error` compiles. */
import { aggregate } from './aggregate.js';
import type { DatedColumns, DateState } from './dated.columns.js';
import { EditableRow } from './editable.entity.js';
import { date, group, instant, key, keys, parts, value, type FieldsOf } from './write-fields.js';
import { sql } from '../plan/sql.js';

class Row extends EditableRow {
  title!: string;
  website!: string | null;
  openedOn!: DatedColumns;
  startsAt!: Date | null;
  size!: { min: number | null; max: number | null };
  parentId!: string | null;
  partnerId!: string | null;
  venueId!: string | null;
  tags!: string[];
  searchKey!: string;
}

class NameRow {
  id!: string;
  rowId!: string;
  position!: number;
  name!: string;
}

class TopicRow {
  id!: string;
  rowId!: string;
  position!: number;
  topicId!: string;
}

type Sample = Readonly<{
  title: string;
  website: string | null;
  openedOn: DateState | null;
  startsAt: string | null;
  size: Readonly<{ min: number | null; max: number | null }> | null;
  parentId: string | null;
  subjectId: string;
  tags: readonly string[];
  names: readonly { readonly name: string }[];
  topicIds: readonly string[];
}>;

const fields: FieldsOf<Sample, Row> = {
  title: value,
  website: value,
  openedOn: date,
  startsAt: instant,
  size: group({ min: value, max: value }),
  parentId: key({ Parent: 'parentId' }),
  subjectId: key({ Partner: 'partnerId', Venue: 'venueId' }),
  tags: value,
  names: parts(NameRow, 'rowId', { name: value }),
  topicIds: keys(TopicRow, 'rowId', { Topic: 'topicId' }),
};
declare const withoutWebsite: Omit<typeof fields, 'website'>;

// @ts-expect-error a member of the state has no field
export const forgotten: FieldsOf<Sample, Row> = withoutWebsite;
// @ts-expect-error no member of the state has this field
export const unknown: FieldsOf<Sample, Row> = { ...fields, fax: value };
export const wrongKinds: Partial<FieldsOf<Sample, Row>>[] = [
  // @ts-expect-error text is not a date
  { title: date },
  // @ts-expect-error a date is more than one column
  { openedOn: value },
  // @ts-expect-error the column holds a Date, the state text
  { startsAt: value },
  // @ts-expect-error an object needs its columns
  { size: value },
  // @ts-expect-error the member `max` of the object has no column
  { size: group({ min: value }) },
  // @ts-expect-error an id is stored as the key of its row
  { parentId: value },
  // @ts-expect-error no such column
  { parentId: key({ Parent: 'parrentId' }) },
  // @ts-expect-error the column holds no key
  { parentId: key({ Parent: 'tags' }) },
  // @ts-expect-error a list of objects needs rows of its own
  { names: value },
  // @ts-expect-error a list of ids needs rows of its own
  { topicIds: value },
];
// @ts-expect-error the objects of the list have a member `name`
export const forgottenPart: FieldsOf<Sample, Row> = { ...fields, names: parts(NameRow, 'rowId', {}) };
// @ts-expect-error the owner stands in another column
export const wrongOwner = keys(TopicRow, 'ownerId', { Topic: 'topicId' });
// @ts-expect-error no such column
export const wrongColumn = keys(TopicRow, 'rowId', { Topic: 'topic' });

/** A number column does not fit text, and a non-null column does not fit a value that may be null. */
interface Mistyped extends Omit<Row, 'title' | 'website'> {
  title: number;
  website: string;
}
// @ts-expect-error the column has another type
export const otherType: Pick<FieldsOf<Sample, Mistyped>, 'title'> = { title: value };
// @ts-expect-error the column takes no null
export const notNull: Pick<FieldsOf<Sample, Mistyped>, 'website'> = { website: value };

const rest = {
  type: 'Sample',
  table: 'sample',
  row: Row,
  fields,
  editable: () => sql`true`,
  archivable: () => sql`true`,
};
export const whole = aggregate<Sample, Row>({ ...rest, derived: { searchKey: ({ title }) => title } });
// @ts-expect-error nothing writes the column `searchKey`
export const unwritten = aggregate<Sample, Row>(rest);
// @ts-expect-error `searchKey` is text
export const misderived = aggregate<Sample, Row>({ ...rest, derived: { searchKey: () => 1 } });
