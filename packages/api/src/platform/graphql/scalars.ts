import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay } from '@partnerstwa/shared/calendar-days';

/** `nodes` locates the literal in the document, for the error message. */
function readDay(value: unknown, nodes?: ValueNode): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('A Date is an existing day in the form YYYY-MM-DD, in the years 1000 to 2999', {
    nodes,
  });
}

/** A calendar day without a time zone, ISO 8601 `YYYY-MM-DD`. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, ISO 8601 `YYYY-MM-DD`, independent of time zones; years 1000 to 2999.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date',
  serialize: (value) => String(value),
  parseValue: (value) => readDay(value),
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null, node),
});

const INSTANT =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function readInstant(value: unknown, nodes?: ValueNode): string {
  const day = typeof value === 'string' ? INSTANT.exec(value)?.[1] : undefined;
  if (day && isDay(day)) return String(value);
  throw new GraphQLError('A DateTime is an instant with its offset, such as 2018-05-24T17:00:00+02:00', {
    nodes,
  });
}

/** An instant, ISO 8601 with offset. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 with offset; responses use UTC. Local times are those of Europe/Warsaw.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  serialize: (value) => String(value),
  parseValue: (value) => readInstant(value),
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null, node),
});
