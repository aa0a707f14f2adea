import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../ui/layout/page.js';
import { useMessages } from '../ui/text/messages.js';
import { notFoundMessages } from './not-found.messages.js';

/** Shown for an address without a screen. */
export function NotFoundPage(): ReactNode {
  const messages = useMessages(notFoundMessages);
  return (
    <Page title={messages.title}>
      <p>{messages.text}</p>
      <p>
        <Link to="/">{messages.toStart}</Link>
      </p>
    </Page>
  );
}
