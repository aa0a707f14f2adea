import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { useFieldError } from '../forms/field-error.js';
import { SearchField } from '../forms/search-field.js';
import type { EventChoicesFragment } from '../graphql/operations.js';
import { useNamedNodes } from '../graphql/use-named-nodes.js';
import { useNewPartner } from '../partners/use-new-partner.js';
import { SearchSelect } from '../ui/controls/search-select.js';
import { useMessages } from '../ui/text/messages.js';
import { participationFormMessages } from './participation-form.messages.js';
import styles from './participations.module.css';
import { useActorSearch } from './use-actor-search.js';

interface ActorFieldProps {
  readonly name: string;
  readonly label: string;
  readonly choices: EventChoicesFragment;
}

/** Field to choose a participant from the partners and partnerships. */
export function ActorField({ name, label, choices }: ActorFieldProps): ReactNode {
  const { inWords } = useMessages(participationFormMessages);
  const { getValues, setValue } = useFormContext();
  const choose = (id: string | null) => setValue(name, id, { shouldDirty: true });
  const { extras, dialog } = useNewPartner({
    onCreated: choose,
    onUndone: (id) => {
      if (getValues(name) === id) choose(null);
    },
  });
  const describe = (text: string) => {
    choose(null);
    setValue('label', text, { shouldDirty: true });
  };
  return (
    <>
      <SearchField
        name={name}
        label={label}
        search={useActorSearch(choices)}
        extras={[...extras, { id: 'in-words', label: inWords, run: describe }]}
      />
      {dialog}
    </>
  );
}

/** Field to choose several partners or partnerships, such as the schools that volunteers come from. */
export function ActorsField({ name, label, choices }: ActorFieldProps): ReactNode {
  const messages = useMessages(participationFormMessages);
  const { control } = useFormContext();
  const errorOf = useFieldError();
  const search = useActorSearch(choices);
  const ids = useWatch({ name }) as readonly string[];
  const named = useNamedNodes(ids);
  const nameOf = (id: string) => named.get(id)?.name ?? '…';
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <div className={styles.actors}>
          {ids.length > 0 && (
            <ul aria-label={label} className={styles.chosen}>
              {ids.map((id) => (
                <li key={id}>
                  {nameOf(id)}
                  <CloseButton
                    aria-label={messages.removeFrom(nameOf(id))}
                    onClick={() => field.onChange(ids.filter((each) => each !== id))}
                  />
                </li>
              ))}
            </ul>
          )}
          <SearchSelect
            name={name}
            label={ids.length > 0 ? messages.addFrom : label}
            error={errorOf(name)}
            value={null}
            // Participants cannot come from the network.
            search={{
              ...search,
              options: search.options.filter(({ id }) => id !== choices.network.id && !ids.includes(id)),
            }}
            onChange={(next) => next && field.onChange([...ids, next.id])}
          />
        </div>
      )}
    />
  );
}
