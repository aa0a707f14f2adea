import { useEffect, type ReactNode } from 'react';
import styles from './page.module.css';

interface PageProps {
  /** The heading and the window title. */
  readonly title: string;
  /**
   * Whether the title is a name from the data, which is Polish in any language of the app (WCAG 2.2, 3.1.2).
   */
  readonly hasPolishTitle?: boolean;
  /** A heading that differs from the window title. For screen readers it must contain the title. */
  readonly heading?: ReactNode;
  /** Controls after the heading, such as those that move to another period. */
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
