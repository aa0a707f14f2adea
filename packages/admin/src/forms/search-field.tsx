import { useState, type ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { useNamedNodes } from '../graphql/use-named-nodes.js';
import {
  SearchSelect,
  type OptionSearch,
  type SearchExtra,
  type SearchOption,
} from '../ui/controls/search-select.js';
import { useFieldError } from './field-error.js';

interface SearchFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** The initial choice, if the caller knows its name; without it the field queries the name. */
  readonly chosen?: SearchOption | null;
  /** Returns the search results for the typed text. */
  readonly search: OptionSearch;
  readonly extras?: readonly SearchExtra[];
  onType?(text: string): void;
}

/** Picks one of many nodes by search; the form stores its id. */
export function SearchField({ name, required = false, chosen, ...select }: SearchFieldProps): ReactNode {
  const { control } = useFormContext();
  const errorOf = useFieldError();
  return (
    <Controller
      control={control}
      name={name}
      rules={{ required }}
      render={({ field }) => (
        <ChosenOption id={field.value as string | null} known={chosen ?? null}>
          {(value, setPicked) => (
            <SearchSelect
              {...select}
              name={name}
              required={required}
              error={errorOf(name)}
              value={value}
              onChange={(next) => {
                setPicked(next);
                field.onChange(next?.id ?? null);
              }}
            />
          )}
        </ChosenOption>
      )}
    />
  );
}

interface ChosenOptionProps {
  readonly id: string | null;
  readonly known: SearchOption | null;
  readonly children: (
    value: SearchOption | null,
    setPicked: (found: SearchOption | null) => void,
  ) => ReactNode;
}

/** The option for an id: just picked, known from the start, or queried, since drafts store only ids. */
function ChosenOption({ id, known, children }: ChosenOptionProps): ReactNode {
  const [picked, setPicked] = useState<SearchOption | null>(null);
  const here = [picked, known].find((found) => found?.id === id) ?? null;
  const named = useNamedNodes(id === null || here ? [] : [id]);
  const value = id === null ? null : (here ?? { id, name: named.get(id)?.name ?? '…' });
  return children(value, setPicked);
}
