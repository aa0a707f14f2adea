import type { ReactNode } from 'react';
import { Page } from '../ui/page.js';

export function StartPage(): ReactNode {
  return <Page title="Start">{null}</Page>;
}
