import { useNavigate, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { NativeSelect } from '@mantine/core';
import { useCommand } from '../graphql/use-command.js';
import { useNotifyDone } from '../graphql/use-notify-done.js';
import { usePartnerships } from '../partnerships/use-partnerships.js';
import { Page } from '../ui/layout/page.js';
import { useMessages } from '../ui/text/messages.js';
import { PartnerForm } from './partner-form.js';
import { partnerValues } from './partner-values.js';
import { CreatePartnerDocument } from './partner.commands.graphql.js';
import { partnerMessages } from './partner.messages.js';

/** A partner that was not on the list, and the partnership that it joins at once. */
export function PartnerNewPage(): ReactNode {
  const messages = useMessages(partnerMessages);
  const navigate = useNavigate();
  const notifyDone = useNotifyDone();
  const create = useCommand(CreatePartnerDocument);
  const mine = usePartnerships().filter(({ viewerCan }) => viewerCan.edit);
  const [chosen, setChosen] = useState<string | null>(null);
  const partnershipId = chosen ?? mine[0]?.id ?? '';
  const open = (partnerId: string | null) =>
    void navigate(partnerId ? { to: '/partners/$partnerId', params: { partnerId } } : { to: '/partners' });
  return (
    <Page title={messages.newTitle} breadcrumb={<Link to="/partners">{messages.toRoster}</Link>}>
      <PartnerForm
        name="partner.new"
        values={partnerValues(null)}
        version={null}
        save={async (values) => {
          const outcome = await create.run({
            ...values,
            membership: partnershipId ? { partnershipId } : null,
          });
          if ('done' in outcome) {
            notifyDone(messages.created, outcome.done.changeId);
            open(outcome.done.partner?.id ?? null);
          }
          return outcome;
        }}
        onSaved={() => undefined}
        onCancel={() => open(null)}
        parent={null}
      >
        <NativeSelect
          label={messages.firstMembership}
          value={partnershipId}
          data={[
            ...mine.map(({ id, name }) => ({ value: id, label: name })),
            { value: '', label: messages.noPartnership },
          ]}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
      </PartnerForm>
    </Page>
  );
}
