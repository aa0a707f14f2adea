import { createRoute } from '@tanstack/react-router';
import { readAccountsSearch } from '../accounts/accounts.search.js';
import { readHistorySearch } from '../history/history.search.js';
import { readPageSearch } from '../pages/page.search.js';
import { lazyPage, lazyScreen } from './lazy-screen.js';
import { getParentRoute } from './root.route.js';

// Routes of accounts, the history, the pages required by law, and the developers' page.
export const accounts = createRoute({
  getParentRoute,
  path: '/accounts',
  validateSearch: readAccountsSearch,
  ...lazyScreen(
    () => import('../accounts/accounts.page.js').then((m) => m.AccountsPage),
    () => import('../accounts/accounts.query.js').then((m) => m.sendAccountsQuery),
  ),
});
export const account = createRoute({
  getParentRoute,
  path: '/account',
  component: lazyPage(() => import('../accounts/account.page.js').then((m) => m.AccountPage)),
});
export const password = createRoute({
  getParentRoute,
  path: '/password',
  component: lazyPage(() =>
    import('../accounts/session/password-link.page.js').then((m) => m.PasswordLinkPage),
  ),
});
export const history = createRoute({
  getParentRoute,
  path: '/history',
  validateSearch: readHistorySearch,
  ...lazyScreen(
    () => import('../history/history.page.js').then((m) => m.HistoryPage),
    () => import('../history/history.query.js').then((m) => m.sendHistoryQuery),
  ),
});
export const accessibility = createRoute({
  getParentRoute,
  path: '/accessibility',
  validateSearch: readPageSearch,
  ...lazyScreen(
    () => import('../pages/public.page.js').then((m) => m.AccessibilityPage),
    () => import('../pages/public.query.js').then((m) => m.sendAccessibilityQuery),
  ),
});
export const privacy = createRoute({
  getParentRoute,
  path: '/privacy',
  validateSearch: readPageSearch,
  ...lazyScreen(
    () => import('../pages/public.page.js').then((m) => m.PrivacyPage),
    () => import('../pages/public.query.js').then((m) => m.sendPrivacyQuery),
  ),
});
export const developers = createRoute({
  getParentRoute,
  path: '/developers',
  component: lazyPage(() => import('../developers/developers.page.js').then((m) => m.DevelopersPage)),
});
