import type { ReactNode } from 'react';
import { AnchorButton } from '../ui/controls/link-button.js';
import { CopyField } from '../ui/controls/copy-field.js';
import { Page } from '../ui/layout/page.js';
import { Section } from '../ui/layout/section.js';
import { useMessages } from '../ui/text/messages.js';
import { CodeBlock } from './code-block.js';
import { developersMessages } from './developers.messages.js';
import { Example } from './example.js';
import { EXAMPLES } from './examples.js';
import { Tokens } from './tokens.js';
import styles from './developers.module.css';

/** Introduces the API, with example queries to run and the viewer's tokens. */
export function DevelopersPage(): ReactNode {
  const messages = useMessages(developersMessages);
  return (
    <Page title={messages.title}>
      <div className={styles.page}>
        <Section title={messages.api}>
          <p>{messages.what}</p>
          <CopyField label={messages.address} value={address()} />
          <ul className={styles.rules}>
            {messages.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
          <p>{messages.explorerWhy}</p>
          <div>
            {/* The explorer is a separate document with its own style policy, not a screen here. */}
            <AnchorButton href="/explorer">{messages.openExplorer}</AnchorButton>
          </div>
        </Section>
        <Section title={messages.exampleList}>
          {EXAMPLES.map(({ name, query }) => (
            <Example key={name} name={name} query={query} />
          ))}
          <h3>{messages.withToken}</h3>
          <CodeBlock label={messages.withToken} code={withToken()} />
        </Section>
        <Tokens />
      </div>
    </Page>
  );
}

function address(): string {
  return `${location.origin}/graphql`;
}

function withToken(): string {
  return `curl ${address()} \\
  -H 'Content-Type: application/json' \\
  -H 'Authorization: Bearer TOKEN' \\
  -d '{"query":"{ viewer { rights { readInternal readAllContacts write } } }"}'`;
}
