import type { ReactNode } from 'react';
import { Page } from '../ui/page.js';

export function EventEditPage(): ReactNode {
  return <Page title="EventEditPage">{null}</Page>;
}
