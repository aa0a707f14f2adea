import type { ReactNode } from 'react';
import { DecisionList } from '../graphql/decision-list.js';
import { LoadingSkeleton } from '../graphql/query-result.js';
import type { Refusal } from '../graphql/refusal.js';
import { refusalMessages } from '../graphql/refusal.messages.js';
import { RefusalText } from '../graphql/refusal-text.js';
import { Button } from '../ui/controls/button.js';
import { LONG_NAME } from './sample.js';
import { Group, Specimen } from './specimen.js';

/** Every code that has a message. */
const CODES = Object.entries(refusalMessages.pl).flatMap(([code, message]) =>
  typeof message === 'function' ? [] : [code as Refusal['code']],
);

const QUESTIONS = ['Galeria Żoliborz', LONG_NAME, 'Klub Seniora „Sady”'].map((name, i) => ({
  id: name,
  version: 1,
  name,
  content: `${name} prosi o przyjęcie do partnerstwa`,
  mayAnswer: i < 2,
}));

export function AnswerSpecimens(): ReactNode {
  return (
    <>
      <Group title="Odmowy">
        {CODES.map((code) => (
          <Specimen key={code} name={code}>
            <RefusalText refusal={refusal(code)} doing="reading" />
            <RefusalText refusal={refusal(code)} doing="writing" />
          </Specimen>
        ))}
      </Group>
      <Group title="Czekanie i pytania">
        <LoadingSkeleton lines={4} />
        <DecisionList
          questions={QUESTIONS}
          answers={(_things, name) => (
            <>
              <Button size="sm" variant="default" aria-label={name && `Przyjmij: ${name}`}>
                Przyjmij
              </Button>
              <Button size="sm" variant="subtle" aria-label={name && `Odmów: ${name}`}>
                Odmów
              </Button>
            </>
          )}
        />
      </Group>
    </>
  );
}

function refusal(code: Refusal['code']): Refusal {
  return {
    code,
    fields: [],
    current: null,
    id: code === 'INTERNAL' ? 'b3f1c2' : null,
    retryAfterSeconds: code === 'TOO_MANY' ? 120 : null,
  };
}
