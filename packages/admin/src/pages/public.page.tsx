import type { ReactNode } from 'react';
import { Page } from '../ui/page.js';

export function AccessibilityPage(): ReactNode {
  return <Page title="AccessibilityPage">{null}</Page>;
}

export function PrivacyPage(): ReactNode {
  return <Page title="PrivacyPage">{null}</Page>;
}
