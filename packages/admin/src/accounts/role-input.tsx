import { NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { roleMessages } from './session/role.messages.js';
import { ROLE_VALUES } from '../graphql/enums.js';
import type { Role } from '../graphql/operations.js';
import { usePartnerSearch } from '../partners/partner-field.js';
import { usePartnerships } from '../partnerships/use-partnerships.js';
import { SearchSelect, type SearchOption } from '../ui/controls/search-select.js';
import { useMessages } from '../ui/text/messages.js';
import { accountsMessages } from './accounts.messages.js';

/** A role in a form's values. */
export interface RoleValue {
  /** null until the person chooses a role. */
  role: Role | null;
  partnershipId: string | null;
  partnerId: string | null;
}

export const NEW_ROLE: RoleValue = { role: null, partnershipId: null, partnerId: null };

/** Converts a role to the command's input. The form has already required the choice of a role. */
export function chosenRole(value: RoleValue): RoleValue & { role: Role } {
  return { ...value, role: value.role as Role };
}

interface RoleInputProps {
  /** The path of the role in the form's values. */
  readonly name: string;
  readonly value: RoleValue;
  onChange(value: RoleValue): void;
  errorOf(member: keyof RoleValue): string | undefined;
}

/**
 * Chooses a role, shows what it allows, and asks for the partnership or partner that it applies to, if any.
 */
export function RoleInput({ name, value, onChange, errorOf }: RoleInputProps): ReactNode {
  const messages = useMessages(accountsMessages);
  const { roles, meaning } = useMessages(roleMessages);
  return (
    <>
      <NativeSelect
        name={`${name}.role`}
        label={messages.role}
        description={value.role && meaning[value.role]}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={errorOf('role')}
        data={[
          { value: '', label: messages.chooseRole, disabled: true },
          ...ROLE_VALUES.map((role) => ({ value: role, label: roles[role] })),
        ]}
        value={value.role ?? ''}
        onChange={({ currentTarget }) => onChange({ ...NEW_ROLE, role: currentTarget.value as Role })}
      />
      {value.role === 'PARTNERSHIP_COORDINATOR' && (
        <PartnershipChoice
          name={`${name}.partnershipId`}
          value={value.partnershipId}
          error={errorOf('partnershipId')}
          onChange={(partnershipId) => onChange({ ...value, partnershipId })}
        />
      )}
      {value.role === 'PARTNER_REPRESENTATIVE' && (
        <PartnerChoice
          name={`${name}.partnerId`}
          value={value.partnerId}
          error={errorOf('partnerId')}
          onChange={(partnerId) => onChange({ ...value, partnerId })}
        />
      )}
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string | null;
  readonly error: string | undefined;
  onChange(id: string | null): void;
}

function PartnershipChoice({ name, value, error, onChange }: ChoiceProps): ReactNode {
  const messages = useMessages(accountsMessages);
  return (
    <NativeSelect
      name={name}
      label={messages.partnership}
      error={error}
      data={[
        { value: '', label: messages.choosePartnership },
        ...usePartnerships().map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
    />
  );
}

function PartnerChoice({ name, value, error, onChange }: ChoiceProps): ReactNode {
  const messages = useMessages(accountsMessages);
  const [picked, setPicked] = useState<SearchOption | null>(null);
  const search = usePartnerSearch();
  return (
    <SearchSelect
      name={name}
      label={messages.partner}
      error={error}
      value={picked && picked.id === value ? picked : null}
      search={search}
      onChange={(next) => {
        setPicked(next);
        onChange(next?.id ?? null);
      }}
    />
  );
}
