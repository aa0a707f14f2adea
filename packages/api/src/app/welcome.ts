import type { FirstAccount } from '../domain/accounts/first-account.js';

/**
 * The last lines of a start, for the person at the terminal: the URL and the account. They may contain a new
 * password, so they are printed and never logged.
 */
export function welcome(url: string, first: FirstAccount | null, existingEmail: string | null): string {
  const lines = [`Open      ${url}`];
  const email = first?.email ?? existingEmail;
  lines.push(email === null ? 'Sign in   no district coordinator can sign in' : `Sign in   ${email}`);
  if (first?.password)
    lines.push(
      `Password  ${first.password}`,
      '',
      'This password is shown only once. Change it when you first sign in.',
    );
  else if (first) lines.push('Password  the one in BOOTSTRAP_PASSWORD');
  const rule = '─'.repeat(Math.max(...lines.map(({ length }) => length)) + 4);
  return ['', rule, ...lines.map((line) => `  ${line}`), rule, ''].join('\n');
}
