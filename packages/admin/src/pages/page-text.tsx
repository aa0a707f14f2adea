import type { ReactNode } from 'react';
import { parsePageText, type PageBlock, type PageInline } from '@partnerstwa/shared/page-text';
import { splitPlaceholders } from './placeholders.js';
import styles from './pages.module.css';

interface PageTextProps {
  readonly text: string;
  /** Level of the text's headings: 2 on its own page, 3 under another heading. */
  readonly level?: 2 | 3;
  /** The text's language, if it differs from the screen's. */
  readonly lang?: 'pl' | 'en';
}

/** Renders the text of a page: plain text with headings, lists and links, never HTML. */
export function PageText({ text, level = 2, lang }: PageTextProps): ReactNode {
  const Heading = `h${level}` as const;
  const block = (of: PageBlock, key: number) => {
    switch (of.kind) {
      case 'heading':
        return (
          <Heading key={key}>
            <Inlines of={of.content} />
          </Heading>
        );
      case 'paragraph':
        return (
          <p key={key}>
            <Inlines of={of.content} />
          </p>
        );
      case 'list':
        return (
          <ul key={key}>
            {of.items.map((item, i) => (
              <li key={i}>
                <Inlines of={item} />
              </li>
            ))}
          </ul>
        );
    }
  };
  return (
    <div className={styles.text} lang={lang}>
      {parsePageText(text).map(block)}
    </div>
  );
}

function Inlines({ of }: { readonly of: readonly PageInline[] }): ReactNode {
  return of.map((inline, i) =>
    inline.kind === 'link' ? (
      <a key={i} href={inline.href} rel="noreferrer">
        {inline.text}
      </a>
    ) : (
      splitPlaceholders(inline.text).map(({ text, isPlaceholder }, j) =>
        isPlaceholder ? <mark key={`${i}.${j}`}>{text}</mark> : text,
      )
    ),
  );
}
