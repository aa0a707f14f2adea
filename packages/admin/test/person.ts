import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Opened } from './opened.js';
import { COORDINATOR } from './served-app.js';

/** Somebody at a screen: a browser of her own, signed in or not. */
export interface Person {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained of: errors of scripts, of the policy, of what did not come. */
  readonly complaints: string[];
  /** Goes to a screen and waits until what it shows is there. */
  open(path: string): Promise<void>;
  /** Asks the API as this person. */
  ask<T = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<T>;
}

interface PersonOptions extends BrowserContextOptions {
  /** Who signs in; nobody if not said. */
  readonly as?: { readonly email: string; readonly password: string };
}

/** A visitor at 1280 × 900, in Warsaw, in Polish. */
export async function visitor({ browser, app }: Opened, options: PersonOptions = {}): Promise<Person> {
  const { as, ...screen } = options;
  const context = await browser.newContext({
    baseURL: app.url,
    viewport: { width: 1280, height: 900 },
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
    reducedMotion: 'reduce',
    ...screen,
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const ask: Person['ask'] = async <T>(query: string, variables: Record<string, unknown> = {}) => {
    const response = await context.request.post('/graphql', { data: { query, variables } });
    const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  if (as)
    await ask('mutation ($input: SignInInput!) { signIn(input: $input) { viewer { mustChangePassword } } }', {
      input: { email: as.email, password: as.password },
    });
  const open = async (path: string) => {
    await page.goto(path);
    await settled(page);
  };
  return { page, context, complaints, open, ask };
}

/** The district's coordinator, signed in. */
export function coordinator(opened: Opened, screen: BrowserContextOptions = {}): Promise<Person> {
  return visitor(opened, { ...screen, as: COORDINATOR });
}

/** Waits until a heading stands and nothing on the screen is still being fetched. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy=true]').length === 0);
}

/** Whether something has the focus, or soon has: it is given back a turn after what had it went. */
export async function isFocusThere(page: Page): Promise<boolean> {
  const isThere = () => document.activeElement !== document.body;
  return page.waitForFunction(isThere, undefined, { timeout: 3000 }).then(
    () => true,
    () => false,
  );
}
