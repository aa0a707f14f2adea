import type { ReactNode } from 'react';
import { LinkButton } from '../../ui/controls/link-button.js';
import { useWords } from '../../ui/text/words.js';
import { accountsWords } from './accounts.words.js';
import { readsHistory } from './reads-history.js';
import { useViewer } from './viewer.js';

/** To how a thing came to be as it is, for those who may read it. */
export function HistoryButton({ of }: { readonly of: string }): ReactNode {
  const words = useWords(accountsWords);
  if (!readsHistory(useViewer())) return null;
  return (
    <LinkButton variant="default" to="/historia" search={{ czego: of }}>
      {words.history}
    </LinkButton>
  );
}
