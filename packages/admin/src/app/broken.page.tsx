import type { ReactNode } from 'react';
import { Button } from '../ui/controls/button.js';
import { Page } from '../ui/layout/page.js';
import { useMessages } from '../ui/text/messages.js';
import { appMessages } from './app.messages.js';

/**
 * Shown if a screen throws or its module fails to load, because a release has replaced it or the network is
 * down.
 */
export function BrokenPage(): ReactNode {
  const messages = useMessages(appMessages);
  return (
    <Page title={messages.brokenTitle}>
      <p>{messages.broken}</p>
      <Button onClick={() => location.reload()}>{messages.reload}</Button>
    </Page>
  );
}
