import type { ReactNode } from 'react';
import { Page } from '../ui/page.js';

export function CalendarPage(): ReactNode {
  return <Page title="CalendarPage">{null}</Page>;
}
