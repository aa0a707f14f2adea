import { useState, type ReactNode } from 'react';
import { Button } from '../ui/controls/button.js';
import { useMessages } from '../ui/text/messages.js';
import { CodeBlock } from './code-block.js';
import { developersMessages } from './developers.messages.js';
import styles from './developers.module.css';
import type { ExampleName } from './examples.js';

interface ExampleProps {
  readonly name: ExampleName;
  readonly query: string;
}

/** An example query to copy, or to run here with the viewer's rights. */
export function Example({ name, query }: ExampleProps): ReactNode {
  const messages = useMessages(developersMessages);
  const [answer, setAnswer] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const { title, why } = messages.examples[name];
  const run = async () => {
    setRunning(true);
    setAnswer((await responseTo(query)) ?? messages.noAnswer);
    setRunning(false);
  };
  return (
    <div className={styles.example}>
      <h3>{title}</h3>
      <p className={styles.why}>{why}</p>
      <CodeBlock label={title} code={query}>
        <Button
          size="sm"
          variant="default"
          loading={running}
          aria-label={`${messages.run}: ${title}`}
          onClick={() => void run()}
        >
          {messages.run}
        </Button>
      </CodeBlock>
      <div role="status">
        {answer !== null && (
          <pre
            className={styles.answer}
            role="region"
            tabIndex={0}
            aria-label={`${messages.answer}: ${title}`}
          >
            <code>{answer}</code>
          </pre>
        )}
      </div>
    </div>
  );
}

/**
 * The raw JSON response, including errors; null if none arrived. Uses fetch, because Apollo Client hides the
 * raw JSON.
 */
async function responseTo(query: string): Promise<string | null> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return JSON.stringify(await response.json(), null, 2);
  } catch {
    return null;
  }
}
