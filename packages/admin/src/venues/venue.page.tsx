import type { ReactNode } from 'react';
import { Page } from '../ui/page.js';

export function VenuePage(): ReactNode {
  return <Page title="VenuePage">{null}</Page>;
}
