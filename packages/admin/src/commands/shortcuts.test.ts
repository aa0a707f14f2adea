import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as calendar from '../calendar/calendar.shortcuts.js';
import * as search from '../search/search.shortcuts.js';
import * as app from '../ui/app-shortcuts.js';
import type { Shortcut } from '../ui/shortcut.js';
import { SHORTCUTS } from './shortcuts.js';

const SOURCES = join(import.meta.dirname, '..');
/**
 * Modules that collect typed text, contain a field that stores typed text, or have already checked the keys
 * of a shortcut.
 */
const READS_KEYS = [
  'ui/shortcut.ts',
  'ui/use-typed-ahead.ts',
  'ui/controls/inline-edit.tsx',
  'search/use-active-option.ts',
];
const COMPARES_KEY = /\bkey(\.toLowerCase\(\))? [!=]== '(Enter|Escape|Home|End|Page\w+|Arrow\w+|.)'/;

describe('the list of shortcuts', () => {
  it('contains every shortcut that a module declares', () => {
    const declared = [app, search, calendar].flatMap((module) =>
      Object.values(module).filter((each): each is Shortcut => 'keys' in each),
    );
    const listed = Object.values(SHORTCUTS).flatMap((shortcuts): Shortcut[] => Object.values(shortcuts));
    expect(declared.filter((each) => !listed.includes(each))).toEqual([]);
    expect(declared.length).toBeGreaterThan(10);
  });

  it('contains every key, because no handler compares keys itself', () => {
    const modules = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /(?<!\.test|\.graphql)\.tsx?$/.test(name) && !READS_KEYS.includes(name));
    const comparing = modules.filter((name) => {
      const text = readFileSync(join(SOURCES, name), 'utf8');
      return /keydown|onKey/i.test(text) && COMPARES_KEY.test(text);
    });
    expect(comparing).toEqual([]);
  });
});
