import type { ReactNode } from 'react';
import { Page } from '../ui/page.js';

export function EventPage(): ReactNode {
  return <Page title="EventPage">{null}</Page>;
}
