import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState, type ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';

interface SearchInputProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly className?: string | undefined;
  readonly value: string;
  onChange(value: string): void;
}

/**
 * The search field of a list. It reports the text after a pause in typing, and follows the browser's back
 * button.
 */
export function SearchInput({ value, onChange, ...rest }: SearchInputProps): ReactNode {
  const [typed, setTyped] = useState(value);
  const change = useDebouncedCallback(onChange, 250);
  useEffect(() => setTyped(value), [value]);
  return (
    <TextInput
      {...rest}
      type="search"
      value={typed}
      maxLength={TEXT_LIMITS.search}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        change(currentTarget.value.trim());
      }}
    />
  );
}
