import type { ReactNode } from 'react';
import { Page } from '../ui/page.js';

export function HistoryPage(): ReactNode {
  return <Page title="HistoryPage">{null}</Page>;
}
