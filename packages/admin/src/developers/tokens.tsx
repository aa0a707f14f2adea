import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useViewer } from '../accounts/session/viewer.js';
import { QueryResult } from '../graphql/query-result.js';
import type { OwnTokensQuery } from '../graphql/operations.js';
import { Button } from '../ui/controls/button.js';
import { DataTable } from '../ui/layout/data-table.js';
import { instantText } from '../ui/text/instant-text.js';
import { Section } from '../ui/layout/section.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import { developersMessages } from './developers.messages.js';
import styles from './developers.module.css';
import { RevokeToken } from './revoke-token.js';
import { TokenDialog } from './token.dialog.js';
import { OwnTokensDocument } from './tokens.graphql.js';

type OwnToken = NonNullable<NonNullable<OwnTokensQuery['viewer']>['account']>['apiTokens'][number];

/** The viewer's own tokens, with a button to create another. */
export function Tokens(): ReactNode {
  const messages = useMessages(developersMessages);
  const { account } = useViewer();
  const [making, setMaking] = useState(false);
  return (
    <Section
      title={messages.tokens}
      action={
        account && (
          <Button variant="default" size="sm" onClick={() => setMaking(true)}>
            {messages.newToken}
          </Button>
        )
      }
    >
      <p>{messages.tokensWhy}</p>
      {account ? <OwnTokens /> : <p>{messages.tokensSignIn}</p>}
      {making && <TokenDialog onClose={() => setMaking(false)} />}
    </Section>
  );
}

function OwnTokens(): ReactNode {
  const messages = useMessages(developersMessages);
  const query = useQuery(OwnTokensDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryResult query={query} lines={3}>
      {({ viewer }) => {
        const tokens = viewer?.account?.apiTokens ?? [];
        return tokens.length === 0 ? <p>{messages.noTokens}</p> : <TokensTable tokens={tokens} />;
      }}
    </QueryResult>
  );
}

function TokensTable({ tokens }: { readonly tokens: readonly OwnToken[] }): ReactNode {
  const messages = useMessages(developersMessages);
  return (
    <DataTable caption={messages.tokens}>
      <thead>
        <tr>
          <th scope="col">{messages.tokenName}</th>
          <th scope="col">{messages.scopeList}</th>
          <th scope="col">{messages.expires}</th>
          <th scope="col">{messages.lastUsed}</th>
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
  const messages = useMessages(developersMessages);
  const language = useLanguage();
  const { name, hint, scopes, lastUsedAt } = token;
  const { text, isInForce } = useStateText(token);
  return (
    <tr>
      <th scope="row">
        {name}
        <code className={styles.hint}>{hint}…</code>
      </th>
      <td>
        {[messages.onlyPublished, ...scopes.map((scope) => messages.scopes[scope].toLowerCase())].join(', ')}
      </td>
      <td className={styles.day}>{text}</td>
      <td className={styles.day}>
        {lastUsedAt ? instantText(lastUsedAt, language, 'minute') : messages.never}
      </td>
      <td>{isInForce && <RevokeToken id={token.id} name={name} />}</td>
    </tr>
  );
}

/**
 * The token's last day of validity, or the day it was revoked or expired. `expiresAt` is the instant at which
 * the last day ends.
 */
function useStateText({ expiresAt, revokedAt }: OwnToken): { text: string; isInForce: boolean } {
  const messages = useMessages(developersMessages);
  const language = useLanguage();
  const end = new Date(expiresAt);
  const lastDay = instantText(new Date(end.getTime() - 1).toISOString(), language, 'day');
  if (revokedAt)
    return { text: messages.revokedOn(instantText(revokedAt, language, 'day')), isInForce: false };
  const isInForce = end > new Date();
  return { text: isInForce ? lastDay : messages.expired(lastDay), isInForce };
}
