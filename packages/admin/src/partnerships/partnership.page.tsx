import type { ReactNode } from 'react';
import { Page } from '../ui/page.js';

export function PartnershipPage(): ReactNode {
  return <Page title="PartnershipPage">{null}</Page>;
}
