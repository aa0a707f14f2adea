import type { ReactNode } from 'react';
import { Page } from '../ui/page.js';

export function EventNewPage(): ReactNode {
  return <Page title="EventNewPage">{null}</Page>;
}
