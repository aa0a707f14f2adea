import type { ReactNode } from 'react';
import { Page } from '../ui/page.js';

export function AccountPage(): ReactNode {
  return <Page title="AccountPage">{null}</Page>;
}
