import { getRouteApi, useNavigate, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useViewer } from '../accounts/session/viewer.js';
import { FirstContactFields } from '../contacts/first-contact-fields.js';
import { useNotifyDone } from '../graphql/use-notify-done.js';
import { ClosedForm } from '../history/closed-form.js';
import { Page } from '../ui/layout/page.js';
import { useMessages } from '../ui/text/messages.js';
import { FirstMembershipField, useOnlyPartnership } from './first-membership-field.js';
import { PartnerForm } from './partner-form.js';
import { newPartnerValues } from './partner-values.js';
import { partnerMessages } from './partner.messages.js';
import { useCreatePartner } from './use-create-partner.js';

const route = getRouteApi('/partners/new');

/** Creates a partner, together with its membership of a partnership. */
export function PartnerNewPage(): ReactNode {
  const { newTitle } = useMessages(partnerMessages);
  const { rights } = useViewer();
  return rights.coordinate ? <NewPartner /> : <ClosedForm title={newTitle} form="newPartner" />;
}

function NewPartner(): ReactNode {
  const messages = useMessages(partnerMessages);
  const { name = '' } = route.useSearch();
  const navigate = useNavigate();
  const notifyDone = useNotifyDone();
  const create = useCreatePartner();
  const partnershipId = useOnlyPartnership();
  const open = (partnerId: string | null) =>
    void navigate(partnerId ? { to: '/partners/$partnerId', params: { partnerId } } : { to: '/partners' });
  return (
    <Page title={messages.newTitle} breadcrumb={<Link to="/partners">{messages.toRoster}</Link>}>
      <PartnerForm
        key={name}
        name={['partner.new', name].filter(Boolean).join('.')}
        values={newPartnerValues(name, partnershipId)}
        version={null}
        save={async (values) => {
          const outcome = await create(values);
          if ('done' in outcome) {
            notifyDone(messages.created, outcome.done.changeId);
            open(outcome.done.partner?.id ?? null);
          }
          return outcome;
        }}
        onSaved={() => undefined}
        onCancel={() => open(null)}
        parent={null}
        contact={<FirstContactFields />}
      >
        <FirstMembershipField />
      </PartnerForm>
    </Page>
  );
}
