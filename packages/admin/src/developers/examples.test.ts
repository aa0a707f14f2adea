import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { EXAMPLES } from './examples.js';

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'api', 'schema.graphql'), 'utf8'),
);

describe('the examples for developers', () => {
  it.each(EXAMPLES.map(({ name, query }) => [name, query]))(
    '%s is a question that the schema answers',
    (_, query) => {
      expect(validate(schema, parse(query))).toEqual([]);
    },
  );
});
