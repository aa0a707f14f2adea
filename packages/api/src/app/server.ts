import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import express, { type Express } from 'express';
import { REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import { accessRules } from '../domain/accounts/access/access.plugin.js';
import type { ApiContext } from './context.js';
import type { Config } from '../platform/config.js';
import type { Database } from '../platform/database/database.js';
import { readAdminBuild } from '../platform/http/admin-build.js';
import { adminPages } from '../platform/http/admin-pages.js';
import { codedErrors, notFoundHandler } from '../platform/http/coded-answers.js';
import { documentLimits } from '../platform/graphql/document-limits.rule.js';
import { graphqlHandler } from '../platform/http/graphql-handler.js';
import { createHttpServer, closeWhile, drainAccepted, listen } from '../platform/http/http-server.js';
import { inputValues } from '../platform/graphql/input-values.plugin.js';
import { plainJsonStatus } from '../platform/graphql/plain-json-status.plugin.js';
import { answerCaching, crossOrigin, securityHeaders } from '../platform/http/security-headers.js';
import type { Log } from '../platform/log.js';
import { Plan } from '../platform/plan/plan.js';
import { unavailableStatus } from '../platform/graphql/unavailable-status.plugin.js';
import { writeResult } from '../platform/graphql/raw-json.js';
import { Refusals } from '../platform/graphql/refusals.js';
import { installResolverFallback } from '../platform/graphql/build-schema.js';
import { rawJsonResponse } from '../platform/graphql/raw-json-response.plugin.js';
import { readModels } from './slices.js';
import { RequestContexts } from './request-context.js';
import { buildApiSchema } from './schema.js';

export interface RunningServer {
  readonly http: Server;
  /** Its URL on this machine. */
  readonly url: string;
  /** The path where people start: the admin app, or the API if only that is served. */
  readonly startsAt: '/' | '/graphql';
  /** Makes /readyz report ready. Call it when the start is complete. */
  open(): void;
  /** Accepts no new connections and finishes running requests, for at most ten seconds. */
  stop(): Promise<void>;
}

/** Serves everything on one port; resolves when it listens. */
export async function startServer(config: Config, database: Database, log: Log): Promise<RunningServer> {
  const app = express();
  const http = createHttpServer(app);
  const refusals = new Refusals(log);
  const { apollo, plan } = await startGraphql(http, database, refusals);
  const contexts = new RequestContexts(config, database, plan, log);
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  app.use(securityHeaders(config.secureCookies));
  const health = { opened: false, stopping: false };
  app.use(closeWhile(() => health.stopping));
  serveHealth(app, database, health);
  app.use(
    '/graphql',
    crossOrigin(),
    answerCaching(),
    express.json({ limit: REQUEST_LIMITS.bodyBytes }),
    graphqlHandler(apollo, (request, response) => contexts.of(request, response)),
  );
  const admin = readAdminBuild(config.adminDir);
  if (admin) app.use(adminPages(admin));
  app.use(notFoundHandler());
  app.use(codedErrors(refusals));
  const port = await listen(http, config.port, config.host);
  const stop = async (): Promise<void> => {
    health.stopping = true;
    await drainAccepted(http);
    await apollo.stop();
    await contexts.whenIdle();
  };
  return {
    http,
    url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`,
    startsAt: admin ? '/' : '/graphql',
    open: () => void (health.opened = true),
    stop,
  };
}

async function startGraphql(http: Server, database: Database, refusals: Refusals) {
  const schema = await buildApiSchema();
  const models = readModels();
  const plan = new Plan(schema, models, database);
  installResolverFallback(schema, models);
  const apollo = new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: REQUEST_LIMITS.tokens },
    validationRules: [documentLimits],
    stringifyResult: writeResult,
    formatError: (formatted, original) => refusals.format(formatted, original),
    // main.ts handles signals.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      inputValues,
      accessRules,
      rawJsonResponse(refusals),
      plainJsonStatus,
      unavailableStatus,
    ],
  });
  await apollo.start();
  return { apollo, plan };
}

function serveHealth(
  app: Express,
  database: Database,
  health: { readonly opened: boolean; readonly stopping: boolean },
): void {
  app.get('/healthz', (_request, response) => void response.type('text').send('ok'));
  app.get('/readyz', async (_request, response) => {
    const ready = health.opened && !health.stopping && (await database.ready());
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready' : 'not ready');
  });
}
