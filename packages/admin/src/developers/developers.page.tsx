import type { ReactNode } from 'react';
import { Page } from '../ui/page.js';

export function DevelopersPage(): ReactNode {
  return <Page title="DevelopersPage">{null}</Page>;
}
