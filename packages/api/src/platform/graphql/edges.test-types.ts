/** Code that must not compile. tsc fails if a line below `@ts-expect-error` compiles. */
import { byArgument, byId, byName, connection, list, one, only } from '../plan/declare.js';
import { connectionOf, PageArgs } from './connection.type.js';
import { extend, roots } from './edges.js';

class Sample {
  id!: string;
}
class KeyArgs {
  key!: string;
}
const SampleConnection = connectionOf(() => Sample, 'Sample');

const description = 'The samples.';
const orders = { NAME: [byName('name')] };
const order = () => [];

roots({
  byId: { type: Sample, description, read: byId },
  byKey: { type: Sample, args: KeyArgs, description, read: byArgument('key') },
  paged: { type: SampleConnection, args: PageArgs, description, read: connection({ orders }) },
  all: { type: [Sample], description, read: list({ order }) },
  only: { type: Sample, nullable: true, description, read: only },
});

extend(Sample, {
  // @ts-expect-error -- no reading
  withoutReading: { type: Sample, description },
  // @ts-expect-error -- no type, so nothing in the schema
  withoutType: { description, read: one('sample_id') },
  // @ts-expect-error -- no description
  withoutDescription: { type: Sample, read: one('sample_id') },
  // @ts-expect-error -- a list is read, but the type is one object
  listOfOne: { type: Sample, description, read: list({ order }) },
  // @ts-expect-error -- a connection is read, but the type is a list
  plainConnection: { type: [Sample], args: PageArgs, description, read: connection({ orders }) },
  // @ts-expect-error -- a connection without arguments of a page
  withoutPage: { type: SampleConnection, description, read: connection({ orders }) },
  // @ts-expect-error -- no class declares the argument
  withoutKey: { type: Sample, description, read: byArgument('key') },
  // @ts-expect-error -- a row by its key may always be missing
  neverMissing: { type: Sample, nullable: false, description, read: one('sample_id') },
});
