import { DRAFT_PREFIX, removeAllDrafts } from '../forms/drafts.js';
import { nodeIdInPath, addRecent, recentIds } from './recent.js';

beforeEach(() => localStorage.clear());

test('the eight latest nodes are kept, the last opened first, without duplicates', () => {
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9, 2]) addRecent('anna', `Partner:${n}`);
  expect(recentIds('anna')).toEqual([2, 9, 8, 7, 6, 5, 4, 3].map((n) => `Partner:${n}`));
});

test('each account has its own recent nodes, which signing out removes with the drafts', () => {
  addRecent('anna', 'Event:1');
  expect(recentIds('jan')).toEqual([]);
  removeAllDrafts();
  expect(recentIds('anna')).toEqual([]);
});

test('malformed stored values count as no recent nodes', () => {
  localStorage.setItem(`${DRAFT_PREFIX}recent.anna`, '{');
  expect(recentIds('anna')).toEqual([]);
  localStorage.setItem(`${DRAFT_PREFIX}recent.anna`, '{"a":1}');
  expect(recentIds('anna')).toEqual([]);
});

test('a path contains a node only on the node’s own screen, not on a list or a form', () => {
  expect(nodeIdInPath('/partners/Partner%3A1')).toBe('Partner:1');
  expect(nodeIdInPath('/venues/Venue:1')).toBe('Venue:1');
  for (const path of [
    '/',
    '/partners',
    '/events/new',
    '/events/Event:1/edit',
    '/history',
    '/partners/%E0%A4%A',
  ])
    expect(nodeIdInPath(path)).toBeNull();
});
