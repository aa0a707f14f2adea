import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useViewer } from '../../accounts/session/viewer.js';
import type { PartnerSuccessionsFragment } from '../../graphql/operations.js';
import { Button } from '../../ui/controls/button.js';
import { Section } from '../../ui/layout/section.js';
import { useDateText } from '../../ui/text/use-date-text.js';
import { useMessages } from '../../ui/text/messages.js';
import styles from '../partner.module.css';
import { PartnerSuccessionsFragmentDocument } from './partner-successions.graphql.js';
import { SuccessionDialog, type Relation } from './succession.dialog.js';
import { successionMessages } from './succession.messages.js';

type ShownSuccession = PartnerSuccessionsFragment['predecessors'][number];

interface PartnerSuccessionsProps {
  readonly partner: FragmentType<PartnerSuccessionsFragment>;
}

/**
 * The partner's predecessors and successors. Renders nothing if there are none and the viewer may not add
 * any.
 */
export function PartnerSuccessions({ partner }: PartnerSuccessionsProps): ReactNode {
  const messages = useMessages(successionMessages);
  const { rights } = useViewer();
  const { data } = useSuspenseFragment({
    fragment: PartnerSuccessionsFragmentDocument,
    fragmentName: 'PartnerSuccessions',
    from: partner,
  });
  const [open, setOpen] = useState<ShownSuccession | Relation | null>(null);
  const mayAdd = rights.coordinate && data.viewerCan.edit;
  const { predecessors, successors } = data;
  if (!mayAdd && predecessors.length + successors.length === 0) return null;
  return (
    <Section title={messages.title}>
      {predecessors.length + successors.length === 0 && <p>{messages.none}</p>}
      {predecessors.length + successors.length > 0 && (
        <ul className={styles.rows}>
          {predecessors.map((each) => (
            <Row key={each.id} as="predecessor" succession={each} onEdit={() => setOpen(each)} />
          ))}
          {successors.map((each) => (
            <Row key={each.id} as="successor" succession={each} onEdit={() => setOpen(each)} />
          ))}
        </ul>
      )}
      {mayAdd && (
        <p className={styles.acts}>
          <Button variant="default" size="sm" onClick={() => setOpen('predecessor')}>
            {messages.addPredecessor}
          </Button>
          <Button variant="default" size="sm" onClick={() => setOpen('successor')}>
            {messages.addSuccessor}
          </Button>
        </p>
      )}
      {open && (
        <SuccessionDialog
          partnerId={data.id}
          of={typeof open === 'string' ? { relation: open } : { succession: open }}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

interface RowProps {
  readonly as: Relation;
  readonly succession: ShownSuccession;
  onEdit(): void;
}

function Row({ as, succession: { partner, happenedOn, viewerCan }, onEdit }: RowProps): ReactNode {
  const messages = useMessages(successionMessages);
  const dateText = useDateText();
  return (
    <li>
      <Link lang="pl" to="/partners/$partnerId" params={{ partnerId: partner.id }}>
        {partner.name}
      </Link>
      <span className={styles.note}>
        {messages[as].toLowerCase()}
        {happenedOn && ` · ${dateText(happenedOn)}`}
      </span>
      {viewerCan.edit && (
        <span className={styles.acts}>
          <Button
            variant="subtle"
            size="compact"
            aria-label={`${messages.edit}: ${partner.name}`}
            onClick={onEdit}
          >
            {messages.edit}
          </Button>
        </span>
      )}
    </li>
  );
}
