import { Accounts1764000000001 } from './0001-accounts.js';
import { Partners1764000000002 } from './0002-partners.js';
import { Events1764000000003 } from './0003-events.js';
import { History1764000000004 } from './0004-history.js';
import { Pages1764000000005 } from './0005-pages.js';
import { Matters1764000000006 } from './0006-matters.js';
import { RenameMattersToTodos1795737600000 } from './20261127-rename-matters-to-todos.js';
import { HistoryOrder1795795200000 } from './20261127-history-order.js';
import { Archivings1795798800000 } from './20261127-archivings.js';
import { MembershipStatus1795802400000 } from './20261127-membership-status.js';
import { OrganiserConsent1795806000000 } from './20261127-organiser-consent.js';
import { EventPublication1795809600000 } from './20261127-event-publication.js';
import { TodosThatWait1795813200000 } from './20261127-todos-that-wait.js';
import { SearchWords1795816800000 } from './20261127-search-words.js';
import { FirstAccountName1795820400000 } from './20261127-first-account-name.js';

/** Every migration, in the order in which they run. */
export const migrations = [
  Accounts1764000000001,
  Partners1764000000002,
  Events1764000000003,
  History1764000000004,
  Pages1764000000005,
  Matters1764000000006,
  RenameMattersToTodos1795737600000,
  HistoryOrder1795795200000,
  Archivings1795798800000,
  MembershipStatus1795802400000,
  OrganiserConsent1795806000000,
  EventPublication1795809600000,
  TodosThatWait1795813200000,
  SearchWords1795816800000,
  FirstAccountName1795820400000,
];
