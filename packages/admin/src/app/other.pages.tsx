import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../ui/controls/button.js';
import { Page } from '../ui/layout/page.js';
import { useWords } from '../ui/text/words.js';
import { appWords } from './app.words.js';

/** An address that leads nowhere. */
export function NotFoundPage(): ReactNode {
  const words = useWords(appWords);
  return (
    <Page title={words.notFoundTitle}>
      <p>{words.notFound}</p>
      <p>
        <Link to="/">{words.toStart}</Link>
      </p>
    </Page>
  );
}

/** A screen that failed to draw itself, or whose module did not come: a release replaced it, or the network is gone. */
export function BrokenPage(): ReactNode {
  const words = useWords(appWords);
  return (
    <Page title={words.brokenTitle}>
      <p>{words.broken}</p>
      <Button onClick={() => location.reload()}>{words.reload}</Button>
    </Page>
  );
}
