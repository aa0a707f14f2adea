import type { Request, Response } from 'express';
import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { AccessMemory } from '../domain/accounts/access/access-memory.js';
import { accessOf, touch, type Access, type Credentials } from '../domain/accounts/access/access.read.js';
import type { ApiContext } from './context.js';
import { aggregates } from './slices.js';
import type { Config } from '../platform/config.js';
import type { Database } from '../platform/database/database.js';
import { readBearerToken } from '../platform/http/bearer-token.js';
import { databaseRefusal } from '../platform/graphql/refusals.js';
import { GRAPHQL_JSON } from '../platform/graphql/plain-json-status.plugin.js';
import { readExpectedViewer, refuseOtherViewer } from '../platform/http/expected-viewer.js';
import { refuseForeignOrigin } from '../platform/http/origin.js';
import { readCookie, writeCookie } from '../platform/http/cookies.js';
import type { Log } from '../platform/log.js';
import type { Plan } from '../platform/plan/plan.js';
import { viewerDifference } from '../platform/viewer-key.js';

/** As long as browsers keep a cookie at most: 400 days. */
const BROWSER_SECONDS = 400 * 86_400;

/** The part of a context that identifies the viewer. */
type Identity = Pick<ApiContext, 'viewer' | 'sessionId' | 'mustChangePassword' | 'accessProof'>;

function identityOf(
  { viewer, sessionId, mustChangePassword }: Access,
  accessProof: Access['proof'],
): Identity {
  return { viewer, sessionId, mustChangePassword, accessProof };
}

/** Authenticates each request and creates its context. */
export class RequestContexts {
  private readonly background = new Set<Promise<void>>();
  private readonly memory = new AccessMemory();

  constructor(
    private readonly config: Pick<Config, 'publicUrl' | 'secureCookies'>,
    private readonly database: Database,
    private readonly plan: Plan,
    private readonly log: Log,
  ) {}

  /**
   * Uses the remembered access if these credentials were valid recently, otherwise authenticates.
   * @throws {Refusal} UNAUTHENTICATED for an invalid token, FORBIDDEN for a page from another origin, either
   * for another viewer than expected; UNAVAILABLE, TOO_SLOW
   */
  async of(request: Request, response: Response): Promise<ApiContext> {
    const { secureCookies } = this.config;
    const token = readBearerToken(request);
    const session = token === null ? readCookie(request, 'session', secureCookies) : null;
    if (session !== null) refuseForeignOrigin(request, this.config.publicUrl);
    const credentials = { session, token };
    const expected = readExpectedViewer(request);
    const find = async (): Promise<Identity> => {
      const access = await this.access(credentials);
      if (access.staleCookie) writeCookie(response, secureCookies, { name: 'session', value: null });
      if (access.touched) this.touchInBackground(access.touched);
      refuseOtherViewer(expected, access.viewer);
      return identityOf(access, null);
    };
    const remembered = this.remembered(credentials, expected);
    return {
      ...(remembered ? identityOf(remembered, remembered.proof) : await find()),
      async authenticate(this: ApiContext) {
        if (this.accessProof) Object.assign(this, await find());
      },
      today: warsawDay(new Date()),
      cost: 0,
      plan: this.plan,
      aggregates,
      database: this.database,
      log: this.log,
      tellsStatus: request.accepts(['application/json', GRAPHQL_JSON]) === GRAPHQL_JSON,
      address: request.ip ?? '',
      browser: readCookie(request, 'browser', secureCookies),
      setBrowser: (value) =>
        writeCookie(response, secureCookies, { name: 'browser', value, maxAgeSeconds: BROWSER_SECONDS }),
      setSession: (value, maxAgeSeconds) =>
        writeCookie(response, secureCookies, { name: 'session', value, maxAgeSeconds }),
    };
  }

  /** Resolves when the background writes of earlier requests are finished. */
  async whenIdle(): Promise<void> {
    await Promise.all(this.background);
  }

  /** What was remembered may be outdated: if another viewer is expected, the database decides. */
  private remembered(credentials: Credentials, expected: string | undefined): Access | null {
    const access = this.memory.of(credentials);
    return access && (expected === undefined || viewerDifference(expected, access.viewer) === null)
      ? access
      : null;
  }

  private async access(credentials: Credentials): Promise<Access> {
    try {
      const access = await accessOf(this.database, credentials);
      this.memory.keep(credentials, access);
      return access;
    } catch (error) {
      this.memory.keep(credentials, null);
      throw databaseRefusal(error)?.withStatus(503) ?? error;
    }
  }

  /** Writes the time of last use without delaying the response. */
  private touchInBackground(touched: NonNullable<Access['touched']>): void {
    const work = touch(this.database, touched)
      .catch((error: unknown) =>
        this.log.warn('Could not write the time of last use', { reason: String((error as Error).name) }),
      )
      .finally(() => this.background.delete(work));
    this.background.add(work);
  }
}
