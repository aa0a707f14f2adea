/**
 * PostGraphile 5 as in production: on Node's own server, no GraphiQL, no websockets, no row security, no
 * mutations.
 */
import { createServer } from 'node:http';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { postgraphile } from 'postgraphile';

const { DATABASE_URL, PORT } = process.env;

const preset = {
  extends: [PostGraphileAmberPreset],
  disablePlugins: ['NodePlugin', 'MutationPlugin'],
  // Plain lists, so that it need not page or count.
  schema: { defaultBehavior: 'list -connection' },
  pgServices: [
    makePgService({ connectionString: DATABASE_URL, schemas: ['public'], poolConfig: { max: 8 } }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false, watch: false },
  grafast: { explain: false },
};

const server = createServer();
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(Number(PORT), '127.0.0.1', () => console.log('ready'));
