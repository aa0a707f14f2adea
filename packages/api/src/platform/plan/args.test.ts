import { buildSchema } from 'graphql';
import { Args } from './args.js';

const schema = buildSchema(
  'type Query { things(filter: Filter, first: Int): Int } input Filter { kinds: [String] }',
);
const definition = schema.getQueryType()?.getFields()['things'];
const args = new Args(
  definition
    ? { definition, node: {} as never, path: 'things', constant: { filter: { kinds: ['A'] } } }
    : null,
  (condition) => condition({ args: () => ({ filter: { kinds: ['A'] } }) } as never),
);

describe('the arguments of a field', () => {
  it('may lack an argument that other fields with the same edge have', () => {
    expect(args.has('filter', 'kinds')).toBe(true);
    expect(args.has('asOf')).toBe(false);
  });

  it('never lack a member of an input object that a condition names', () => {
    for (const read of ['has', 'pick'] as const)
      expect(() => args[read]('filter', 'tags')).toThrow('Filter has no member tags');
    expect(() => args.value('text[]', 'filter', 'tags')).toThrow('Filter has no member tags');
  });
});
