import { lazy, Suspense, type ReactNode } from 'react';
import { HoverCard } from '../../ui/layout/hover-card.js';
import { useHoverCard } from '../../ui/layout/use-hover-card.js';
import { useMessages } from '../../ui/text/messages.js';
import { partnersMessages } from '../../partners/partners.messages.js';

const PartnerPreview = lazy(() =>
  import('./partner-preview.js').then((module) => ({ default: module.PartnerPreview })),
);

/** Wraps rows of partners: hovering over a name, `[data-partner]`, or Space on it, opens a preview. */
export function PartnerPreviewArea({ children }: { readonly children: ReactNode }): ReactNode {
  const messages = useMessages(partnersMessages);
  const { of, handlers } = useHoverCard('[data-partner]');
  const id = of.subject?.dataset['partner'];
  return (
    <div {...handlers}>
      {children}
      {id !== undefined && of.subject?.isConnected && (
        <HoverCard of={of} label={messages.preview}>
          <Suspense fallback={null}>
            <PartnerPreview key={id} id={id} />
          </Suspense>
        </HoverCard>
      )}
    </div>
  );
}
