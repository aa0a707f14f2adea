import { useState, type ReactNode } from 'react';
import { Button } from '../ui/controls/button.js';
import { useWords } from '../ui/text/words.js';
import { CodeBlock } from './code-block.js';
import { developersWords } from './developers.words.js';
import styles from './developers.module.css';
import type { ExampleName } from './examples.js';

interface ExampleProps {
  readonly name: ExampleName;
  readonly query: string;
}

/** A question to copy or to run here, as whoever is signed in. */
export function Example({ name, query }: ExampleProps): ReactNode {
  const words = useWords(developersWords);
  const [answer, setAnswer] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const { title, why } = words.examples[name];
  const run = async () => {
    setRunning(true);
    setAnswer((await answerTo(query)) ?? words.noAnswer);
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
          aria-label={`${words.run}: ${title}`}
          onClick={() => void run()}
        >
          {words.run}
        </Button>
      </CodeBlock>
      <div role="status">
        {answer !== null && (
          <pre className={styles.answer} role="region" tabIndex={0} aria-label={`${words.answer}: ${title}`}>
            <code>{answer}</code>
          </pre>
        )}
      </div>
    </div>
  );
}

/** The answer as it comes, errors too; null where none came. Past Apollo Client, which would keep the bare JSON from view. */
async function answerTo(query: string): Promise<string | null> {
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
