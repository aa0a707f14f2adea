import { useEffect, type ReactNode } from 'react';
import styles from './page.module.css';

interface PageProps {
  /** Its heading, and the title of the window. */
  readonly title: string;
  /** The title is a name or a title from the data, which are Polish whatever the app speaks (WCAG 2.2, 3.1.2). */
  readonly hasPolishTitle?: boolean;
  /** What the heading shows if the title of the window says more. It must contain the title for screen readers. */
  readonly heading?: ReactNode;
  /** Controls after the heading that move through what the screen shows. */
  readonly way?: ReactNode;
  /** The link to the parent screen, before the heading. */
  readonly breadcrumb?: ReactNode;
  /** Buttons next to the heading. */
  readonly actions?: ReactNode;
  /** Uses the full width of a large screen, for content with many columns. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** The frame of a screen: heading, actions and content. */
export function Page(props: PageProps): ReactNode {
  const { title, heading = title, hasPolishTitle, breadcrumb, way, actions, isWide, children } = props;
  useEffect(() => {
    document.title = `${title} – Partnerstwa`;
  }, [title]);
  return (
    <div className={styles.page} data-wide={isWide || undefined}>
      <div className={styles.head}>
        <div className={styles.title}>
          {breadcrumb && <div className={styles.above}>{breadcrumb}</div>}
          <h1 tabIndex={-1} lang={hasPolishTitle ? 'pl' : undefined}>
            {heading}
          </h1>
          {way}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
