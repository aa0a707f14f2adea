import type { Request, Response } from 'express';
import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { accessOf, touch, type Access } from './accounts/access.read.js';
import type { ApiContext } from './context.js';
import type { Config } from './platform/config.js';
import type { Database } from './platform/database/database.js';
import { UnavailableError } from './platform/database/unavailable.error.js';
import { Refusal } from './platform/errors.js';
import { readBearerToken } from './platform/http/bearer-token.js';
import { GRAPHQL_JSON } from './platform/http/plain-json-status.plugin.js';
import { refuseForeignOrigin } from './platform/http/origin.js';
import { readSessionCookie, writeSessionCookie } from './platform/http/session-cookie.js';
import type { Log } from './platform/log.js';
import type { Plan } from './platform/plan/plan.js';

/** Works out who asks, and gives each request its context. */
export class RequestContexts {
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly config: Pick<Config, 'publicUrl' | 'secureCookies'>,
    private readonly database: Database,
    private readonly plan: Plan,
    private readonly log: Log,
  ) {}

  /** @throws {Refusal} UNAUTHENTICATED for a token that is not in force, FORBIDDEN for a page of another origin, UNAVAILABLE */
  async of(request: Request, response: Response): Promise<ApiContext> {
    const { secureCookies } = this.config;
    const token = readBearerToken(request);
    const session = token === null ? readSessionCookie(request, secureCookies) : null;
    if (session !== null) refuseForeignOrigin(request, this.config.publicUrl);
    const access = await this.access({ session, token });
    if (access.staleCookie) writeSessionCookie(response, secureCookies, null);
    if (access.touched) this.later(access.touched);
    const { viewer, sessionId, mustChangePassword } = access;
    return {
      viewer,
      sessionId,
      mustChangePassword,
      today: warsawDay(new Date()),
      cost: 0,
      plan: this.plan,
      database: this.database,
      log: this.log,
      tellsStatus: request.accepts(['application/json', GRAPHQL_JSON]) === GRAPHQL_JSON,
      address: request.ip ?? '',
      setSession: (secret, lastsSeconds) => writeSessionCookie(response, secureCookies, secret, lastsSeconds),
    };
  }

  /** Ends when what requests left to be written is written. */
  async settled(): Promise<void> {
    await Promise.all(this.running);
  }

  private async access(credentials: Parameters<typeof accessOf>[1]): Promise<Access> {
    try {
      return await accessOf(this.database, credentials);
    } catch (error) {
      if (!(error instanceof UnavailableError)) throw error;
      throw new Refusal('UNAVAILABLE', 'The database cannot be reached; try again', {}, { status: 503 });
    }
  }

  /** The time of last use is nothing that an answer should wait for. */
  private later(touched: NonNullable<Access['touched']>): void {
    const work = touch(this.database, touched)
      .catch((error: unknown) =>
        this.log.warn('The time of last use was not written', { reason: String((error as Error).name) }),
      )
      .finally(() => this.running.delete(work));
    this.running.add(work);
  }
}
