import { Fragment, type ReactNode } from 'react';
import type { Shortcut } from '../ui/shortcut.js';
import { useLanguage } from '../ui/text/messages.js';
import { keyNames } from './keys-text.js';

/** The keys of a shortcut, drawn as on the keyboard. */
export function Keys({ of }: { readonly of: Shortcut }): ReactNode {
  const names = keyNames(of, useLanguage());
  return (
    <>
      {of.isCommand && (
        <>
          <kbd>Ctrl</kbd>{' '}
        </>
      )}
      {names.map((name, i) => (
        <Fragment key={name}>
          {i > 0 && ' '}
          <kbd>{name}</kbd>
        </Fragment>
      ))}
    </>
  );
}
