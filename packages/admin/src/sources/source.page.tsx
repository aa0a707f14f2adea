import { useQuery } from '@apollo/client/react';
import { edtfText } from '@partnerstwa/shared/edtf-text';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { HistoryLink } from '../accounts/session/history-link.js';
import { QueryResult } from '../graphql/query-result.js';
import type { SourcePageQuery } from '../graphql/operations.js';
import { NodeLink } from '../nodes/node-link.js';
import { nodeTitle } from '../nodes/nodes.js';
import { Button } from '../ui/controls/button.js';
import { SiteLink } from '../ui/controls/contact-links.js';
import { ActionMenu } from '../ui/layout/action-menu.js';
import { DataTable } from '../ui/layout/data-table.js';
import { Empty } from '../ui/layout/empty.js';
import { Facts } from '../ui/layout/facts.js';
import list from '../ui/layout/list.module.css';
import { Page } from '../ui/layout/page.js';
import { Section } from '../ui/layout/section.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import { ArchiveSourceButton } from './archive-source-button.js';
import { SourceDialog } from './source.dialog.js';
import { sourceKindMessages } from './source-kinds.messages.js';
import { sourceMessages } from './source.messages.js';
import { SourcePageDocument } from './source.page.graphql.js';
import { statementFieldsMessages } from './statement-fields.messages.js';
import { useStatedText } from './use-stated-text.js';
import styles from './source.module.css';

const route = getRouteApi('/sources/$sourceId');

type LoadedSource = NonNullable<SourcePageQuery['source']>;

/** One source, with its statements about any nodes. */
export function SourcePage(): ReactNode {
  const { sourceId } = route.useParams();
  const query = useQuery(SourcePageDocument, { variables: { id: sourceId } });
  return (
    <QueryResult query={query} lines={10}>
      {({ source }) => (source ? <SourceContent key={source.id} source={source} /> : <NotFound />)}
    </QueryResult>
  );
}

function SourceContent({ source }: { readonly source: LoadedSource }): ReactNode {
  const messages = useMessages(sourceMessages);
  const kinds = useMessages(sourceKindMessages);
  const language = useLanguage();
  const { retrievedOn, url, note } = source;
  return (
    <Page
      title={source.title}
      hasPolishTitle
      breadcrumb={<Link to="/sources">{messages.toList}</Link>}
      actions={<Actions source={source} />}
    >
      <div className={styles.source}>
        <Section title={messages.about}>
          <Facts
            of={[
              [messages.kind, kinds[source.kind]],
              [messages.publisher, source.publisher],
              [messages.url, url && <SiteLink url={url} />],
              [messages.retrievedOn, retrievedOn && edtfText(retrievedOn, language)],
              [messages.note, note && <span lang="pl">{note}</span>],
            ]}
          />
        </Section>
        <SourceStatements of={source.statements} />
      </div>
    </Page>
  );
}

function SourceStatements({ of }: { readonly of: LoadedSource['statements'] }): ReactNode {
  const messages = useMessages(sourceMessages);
  const { nodes, totalCount } = of;
  return (
    <Section title={messages.statements} count={totalCount}>
      {nodes.length === 0 && <p>{messages.noStatements}</p>}
      {nodes.length > 0 && (
        <DataTable caption={messages.statements}>
          <thead>
            <tr>
              <th scope="col">{messages.subject}</th>
              <th scope="col">{messages.said}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((statement) => (
              <StatementRow key={statement.id} of={statement} />
            ))}
          </tbody>
        </DataTable>
      )}
      {totalCount > nodes.length && <p>{messages.moreStatements(nodes.length, totalCount)}</p>}
    </Section>
  );
}

function StatementRow({ of }: { readonly of: LoadedSource['statements']['nodes'][number] }): ReactNode {
  const messages = useMessages(sourceMessages);
  const names = useMessages(statementFieldsMessages);
  const language = useLanguage();
  const statedText = useStatedText();
  const { subject, field, value, wording } = of;
  const said = value && statedText(field, value);
  return (
    <tr className={list.row}>
      <th scope="row">
        <NodeLink of={subject}>{nodeTitle(subject, language)}</NodeLink>
      </th>
      <td data-label={messages.said}>
        {names.fields[field] ?? names.otherField}
        {said && `: ${said}`}
        {wording && wording !== said && (
          <span lang="pl" className={styles.wording}>
            {wording}
          </span>
        )}
      </td>
    </tr>
  );
}

function Actions({ source }: { readonly source: LoadedSource }): ReactNode {
  const messages = useMessages(sourceMessages);
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {source.viewerCan.edit && <Button onClick={() => setOpen(true)}>{messages.edit}</Button>}
      <ActionMenu>
        <HistoryLink of={source.id} />
        <ArchiveSourceButton of={source} onDone={() => void navigate({ to: '/sources' })} />
      </ActionMenu>
      {isOpen && <SourceDialog source={source} onClose={() => setOpen(false)} />}
    </>
  );
}

function NotFound(): ReactNode {
  const messages = useMessages(sourceMessages);
  return (
    <Page title={messages.notHere}>
      <Empty text={messages.notHere}>
        <Link to="/sources">{messages.toList}</Link>
      </Empty>
    </Page>
  );
}
