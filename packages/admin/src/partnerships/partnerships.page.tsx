import type { ReactNode } from 'react';
import { Page } from '../ui/page.js';

export function PartnershipsPage(): ReactNode {
  return <Page title="PartnershipsPage">{null}</Page>;
}
