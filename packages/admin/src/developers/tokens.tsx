import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useViewer } from '../accounts/session/viewer.js';
import { Loaded } from '../graphql/loaded.js';
import type { OwnTokensQuery } from '../graphql/operations.js';
import { Button } from '../ui/controls/button.js';
import { DataTable } from '../ui/layout/data-table.js';
import { instantText } from '../ui/text/instant-text.js';
import { Section } from '../ui/layout/section.js';
import { useLanguage, useWords } from '../ui/text/words.js';
import { developersWords } from './developers.words.js';
import styles from './developers.module.css';
import { RevokeToken } from './revoke-token.js';
import { TokenDialog } from './token.dialog.js';
import { OwnTokensDocument } from './tokens.graphql.js';

type OwnToken = NonNullable<NonNullable<OwnTokensQuery['viewer']>['account']>['apiTokens'][number];

/** One's own tokens, and a new one. */
export function Tokens(): ReactNode {
  const words = useWords(developersWords);
  const { account } = useViewer();
  const [making, setMaking] = useState(false);
  return (
    <Section
      title={words.tokens}
      action={
        account && (
          <Button variant="default" size="sm" onClick={() => setMaking(true)}>
            {words.newToken}
          </Button>
        )
      }
    >
      <p>{words.tokensWhy}</p>
      {account ? <OwnTokens /> : <p>{words.tokensSignIn}</p>}
      {making && <TokenDialog onClose={() => setMaking(false)} />}
    </Section>
  );
}

function OwnTokens(): ReactNode {
  const words = useWords(developersWords);
  const asked = useQuery(OwnTokensDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Loaded asked={asked} lines={3}>
      {({ viewer }) => {
        const tokens = viewer?.account?.apiTokens ?? [];
        return tokens.length === 0 ? <p>{words.noTokens}</p> : <TokensTable tokens={tokens} />;
      }}
    </Loaded>
  );
}

function TokensTable({ tokens }: { readonly tokens: readonly OwnToken[] }): ReactNode {
  const words = useWords(developersWords);
  return (
    <DataTable caption={words.tokens}>
      <thead>
        <tr>
          <th scope="col">{words.tokenName}</th>
          <th scope="col">{words.scopeList}</th>
          <th scope="col">{words.expires}</th>
          <th scope="col">{words.lastUsed}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <TokenRow key={token.id} token={token} />
        ))}
      </tbody>
    </DataTable>
  );
}

function TokenRow({ token }: { readonly token: OwnToken }): ReactNode {
  const words = useWords(developersWords);
  const language = useLanguage();
  const { name, hint, scopes, lastUsedAt } = token;
  const { text, isInForce } = useStateText(token);
  return (
    <tr>
      <th scope="row">
        {name}
        <code className={styles.hint}>{hint}…</code>
      </th>
      <td>{[words.onlyPublished, ...scopes.map((scope) => words.scopes[scope].toLowerCase())].join(', ')}</td>
      <td className={styles.day}>{text}</td>
      <td className={styles.day}>{lastUsedAt ? instantText(lastUsedAt, language, 'minute') : words.never}</td>
      <td>{isInForce && <RevokeToken id={token.id} name={name} />}</td>
    </tr>
  );
}

/** Until when it works, or since when it does not. It ends as its last day does, so that is the day said. */
function useStateText({ expiresAt, revokedAt }: OwnToken): { text: string; isInForce: boolean } {
  const words = useWords(developersWords);
  const language = useLanguage();
  const end = new Date(expiresAt);
  const lastDay = instantText(new Date(end.getTime() - 1).toISOString(), language, 'day');
  if (revokedAt) return { text: words.revokedOn(instantText(revokedAt, language, 'day')), isInForce: false };
  const isInForce = end > new Date();
  return { text: isInForce ? lastDay : words.expired(lastDay), isInForce };
}
