import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { useFieldError } from '../forms/field-error.js';
import { SearchSelect, type Found } from '../ui/search-select.js';
import { PartnersToChooseDocument } from './partner.commands.graphql.js';

interface PartnerFieldProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: Found | null;
  readonly required?: boolean;
}

/** One partner, found by any name it ever bore. */
export function PartnerField({ name, label, chosen, required = false }: PartnerFieldProps): ReactNode {
  const { control } = useFormContext();
  const errorOf = useFieldError();
  const [picked, setPicked] = useState<Found | null>(chosen);
  const { found, onSearch } = usePartnerSearch();
  return (
    <Controller
      control={control}
      name={name}
      rules={{ required }}
      render={({ field }) => (
        <SearchSelect
          name={name}
          label={label}
          error={errorOf(name)}
          value={picked && picked.id === field.value ? picked : null}
          found={found}
          onSearch={onSearch}
          onChange={(next) => {
            setPicked(next);
            field.onChange(next?.id ?? null);
          }}
        />
      )}
    />
  );
}

/** Partners for what is being typed, with the former name that was perhaps meant. */
export function usePartnerSearch(): { readonly found: readonly Found[]; onSearch(text: string): void } {
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), 200);
  const { data, previousData } = useQuery(PartnersToChooseDocument, {
    variables: { search },
    skip: search === '',
  });
  const nodes = search === '' ? [] : ((data ?? previousData)?.partners.nodes ?? []);
  const found = nodes.map(({ id, name, names }) => ({
    id,
    name,
    note: names.filter(({ kind }) => kind === 'FORMER').map((each) => each.name)[0],
  }));
  return { found, onSearch: setText };
}
