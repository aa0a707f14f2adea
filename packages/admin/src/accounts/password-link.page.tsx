import type { ReactNode } from 'react';
import { Page } from '../ui/page.js';

export function PasswordLinkPage(): ReactNode {
  return <Page title="PasswordLinkPage">{null}</Page>;
}
