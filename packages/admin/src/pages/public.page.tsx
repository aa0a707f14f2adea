import { useQuery } from '@apollo/client/react';
import { useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode } from 'react';
import { QueryResult } from '../graphql/query-result.js';
import type { PageKey, PublicPageQuery } from '../graphql/operations.js';
import { instantText } from '../ui/text/instant-text.js';
import { LinkButton } from '../ui/controls/link-button.js';
import { Page } from '../ui/layout/page.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import { splitPlaceholders } from './placeholders.js';
import { PageText } from './page-text.js';
import { pagesMessages } from './pages.messages.js';
import styles from './pages.module.css';
import { PublicPageDocument } from './public.page.graphql.js';
import { publicPageVariables } from './public.query.js';

const PageEdit = lazy(() => import('./page-edit.js').then((m) => ({ default: m.PageEdit })));

/** The accessibility statement that the act of 4 April 2019 requires. */
export function AccessibilityPage(): ReactNode {
  return <PublicPage of="ACCESSIBILITY_STATEMENT" />;
}

/** The privacy notice that the GDPR requires. */
export function PrivacyPage(): ReactNode {
  return <PublicPage of="PRIVACY" />;
}

function PublicPage({ of }: { readonly of: PageKey }): ReactNode {
  const { editing } = useSearch({ strict: false });
  return editing ? <PageEdit of={of} /> : <PublishedPage of={of} />;
}

function PublishedPage({ of }: { readonly of: PageKey }): ReactNode {
  const messages = useMessages(pagesMessages);
  const language = useLanguage();
  const query = useQuery(PublicPageDocument, {
    variables: publicPageVariables(of, language),
  });
  return (
    <QueryResult query={query} lines={14}>
      {({ page }) =>
        page ? (
          <PageContent page={page} />
        ) : (
          <Page title={messages.titles[of]}>
            <p>{messages.notHere}</p>
          </Page>
        )
      }
    </QueryResult>
  );
}

function PageContent({ page }: { readonly page: NonNullable<PublicPageQuery['page']> }): ReactNode {
  const messages = useMessages(pagesMessages);
  const language = useLanguage();
  const dateText = useDateText();
  const { title, text, reviewedOn, updatedAt, viewerCan } = page;
  const missing = splitPlaceholders(text).filter(({ isPlaceholder }) => isPlaceholder).length;
  return (
    <Page
      title={title}
      actions={
        viewerCan.edit && (
          <LinkButton to="." search={(now: object) => ({ ...now, editing: 'yes' as const })}>
            {messages.edit}
          </LinkButton>
        )
      }
    >
      <div className={styles.about}>
        {viewerCan.edit && missing > 0 && <p>{messages.missing(missing)}</p>}
        <p>
          {reviewedOn && `${messages.reviewed(dateText({ edtf: reviewedOn }))} `}
          {messages.changed(instantText(updatedAt, language, 'day'))}
        </p>
      </div>
      <PageText text={text} />
    </Page>
  );
}
