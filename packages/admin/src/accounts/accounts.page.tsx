import type { ReactNode } from 'react';
import { Page } from '../ui/page.js';

export function AccountsPage(): ReactNode {
  return <Page title="AccountsPage">{null}</Page>;
}
