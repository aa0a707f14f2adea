import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Opened } from './opened.js';
import { COORDINATOR } from './served-app.js';

/** A person with their own browser context, signed in or not. */
export interface Person {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The browser's errors: exceptions, console errors, policy violations and failed requests. */
  readonly complaints: string[];
  /** Opens a screen and waits until its content is loaded. */
  open(path: string): Promise<void>;
  /** Sends an operation to the API as this person. */
  ask<T = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<T>;
}

interface PersonOptions extends BrowserContextOptions {
  /** The account that signs in; without it, nobody does. */
  readonly as?: { readonly email: string; readonly password: string };
}

/** A visitor with a 1280 × 900 screen, in Warsaw, in Polish. */
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

/** The district coordinator, signed in. */
export function coordinator(opened: Opened, screen: BrowserContextOptions = {}): Promise<Person> {
  return visitor(opened, { ...screen, as: COORDINATOR });
}

/** Waits until the screen has a heading and nothing is still loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy=true]').length === 0);
}

/**
 * Whether an element has the focus or soon gets it: the focus is restored one task after the focused element
 * is gone.
 */
export async function isFocusThere(page: Page): Promise<boolean> {
  const isThere = () => document.activeElement !== document.body;
  return page.waitForFunction(isThere, undefined, { timeout: 3000 }).then(
    () => true,
    () => false,
  );
}
