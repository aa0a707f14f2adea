import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { QueryResult } from '../graphql/query-result.js';
import { partnerMessages } from '../partners/partner.messages.js';
import { StatementsSection } from '../sources/statements.js';
import { useMessages } from '../ui/text/messages.js';
import { MembershipStatementsDocument } from './membership-statements.graphql.js';
import styles from './membership-statements.module.css';

/** What sources say of a membership. Queried here, since the statements of a whole roster would cost too much. */
export function MembershipStatements({ id }: { readonly id: string }): ReactNode {
  const messages = useMessages(partnerMessages);
  const query = useQuery(MembershipStatementsDocument, { variables: { id } });
  return (
    <div className={styles.statements}>
      <QueryResult query={query} lines={2}>
        {({ node }) =>
          node?.__typename === 'Membership' && (
            <StatementsSection of={node.statements} subject={node} title={messages.statements} />
          )
        }
      </QueryResult>
    </div>
  );
}
