import { useQuery } from '@apollo/client/react';
import { useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode } from 'react';
import { Loaded } from '../graphql/loaded.js';
import type { PageKey, PublicPageQuery } from '../graphql/operations.js';
import { instantText } from '../ui/text/instant-text.js';
import { LinkButton } from '../ui/controls/link-button.js';
import { Page } from '../ui/layout/page.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useLanguage, useWords } from '../ui/text/words.js';
import { runsOf } from './missing-places.js';
import { PageText } from './page-text.js';
import { pagesWords } from './pages.words.js';
import styles from './pages.module.css';
import { PublicPageDocument } from './public.page.graphql.js';

const PageEdit = lazy(() => import('./page-edit.js').then((m) => ({ default: m.PageEdit })));

/** How accessible this site is, as the act of 4 April 2019 wants it said. */
export function AccessibilityPage(): ReactNode {
  return <PublicPage of="ACCESSIBILITY_STATEMENT" />;
}

/** What happens to personal data, as the GDPR wants it said. */
export function PrivacyPage(): ReactNode {
  return <PublicPage of="PRIVACY" />;
}

function PublicPage({ of }: { readonly of: PageKey }): ReactNode {
  const { edycja } = useSearch({ strict: false });
  return edycja ? <PageEdit of={of} /> : <PageRead of={of} />;
}

function PageRead({ of }: { readonly of: PageKey }): ReactNode {
  const words = useWords(pagesWords);
  const language = useLanguage();
  const asked = useQuery(PublicPageDocument, {
    variables: { key: of, locale: language === 'pl' ? 'PL' : 'EN' },
  });
  return (
    <Loaded asked={asked} lines={14}>
      {({ page }) =>
        page ? (
          <Shown page={page} />
        ) : (
          <Page title={words.titles[of]}>
            <p>{words.notHere}</p>
          </Page>
        )
      }
    </Loaded>
  );
}

function Shown({ page }: { readonly page: NonNullable<PublicPageQuery['page']> }): ReactNode {
  const words = useWords(pagesWords);
  const language = useLanguage();
  const dateText = useDateText();
  const { title, text, reviewedOn, updatedAt, viewerCan } = page;
  const missing = runsOf(text).filter(({ isMissing }) => isMissing).length;
  return (
    <Page
      title={title}
      actions={
        viewerCan.edit && (
          <LinkButton to="." search={(now: object) => ({ ...now, edycja: 'tak' as const })}>
            {words.edit}
          </LinkButton>
        )
      }
    >
      <div className={styles.about}>
        {viewerCan.edit && missing > 0 && <p>{words.missing(missing)}</p>}
        <p>
          {reviewedOn && `${words.reviewed(dateText({ edtf: reviewedOn }))} `}
          {words.changed(instantText(updatedAt, language, 'day'))}
        </p>
      </div>
      <PageText text={text} />
    </Page>
  );
}
