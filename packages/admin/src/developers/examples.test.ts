import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { EXAMPLES } from './examples.js';

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'api', 'schema.graphql'), 'utf8'),
);

describe('the example queries for developers', () => {
  it.each(EXAMPLES.map(({ name, query }) => [name, query]))(
    '%s is valid against the schema of the API',
    (_, query) => {
      expect(validate(schema, parse(query))).toEqual([]);
    },
  );
});
