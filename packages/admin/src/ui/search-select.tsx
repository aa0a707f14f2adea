import { CloseButton, Combobox, InputBase, useCombobox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import styles from './search-select.module.css';
import { uiWords } from './ui.words.js';
import { useWords } from './words.js';

export interface Found {
  readonly id: string;
  readonly name: string;
  /** A second line: a former name, an address. */
  readonly note?: string | undefined;
}

interface SearchSelectProps {
  /** The member of a form's values that it is. */
  readonly name?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: Found | null;
  readonly found: readonly Found[];
  onSearch(text: string): void;
  onChange(value: Found | null): void;
}

/** One of many things, found by typing (the combobox pattern of ARIA APG). */
export function SearchSelect({
  name,
  label,
  hint,
  error,
  value,
  found,
  onSearch,
  onChange,
}: SearchSelectProps): ReactNode {
  const words = useWords(uiWords);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string | null>(null);
  const pick = (id: string) => {
    onChange(found.find((each) => each.id === id) ?? null);
    setTyped(null);
    combobox.closeDropdown();
  };
  const type = (text: string) => {
    setTyped(text);
    onSearch(text);
    combobox.openDropdown();
    combobox.updateSelectedOptionIndex();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick} withinPortal={false}>
      <Combobox.Target withExpandedAttribute>
        <InputBase
          name={name}
          label={label}
          description={hint}
          error={error}
          value={typed ?? value?.name ?? ''}
          placeholder={words.search}
          autoComplete="off"
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onBlur={() => {
            setTyped(null);
            combobox.closeDropdown();
          }}
          rightSectionPointerEvents="all"
          rightSection={value && <Clear label={`${words.clear}: ${label}`} onClear={() => onChange(null)} />}
        />
      </Combobox.Target>
      <Options found={found} isOpen={found.length > 0 && (typed ?? '').trim() !== ''} />
    </Combobox>
  );
}

function Clear({ label, onClear }: { readonly label: string; onClear(): void }): ReactNode {
  // The focus stays in the field.
  return <CloseButton aria-label={label} onMouseDown={(event) => event.preventDefault()} onClick={onClear} />;
}

function Options({
  found,
  isOpen,
}: {
  readonly found: readonly Found[];
  readonly isOpen: boolean;
}): ReactNode {
  const words = useWords(uiWords);
  return (
    <Combobox.Dropdown hidden={!isOpen}>
      <Combobox.Options aria-label={words.suggestions} className={styles.options}>
        {found.map(({ id, name, note }) => (
          <Combobox.Option key={id} value={id}>
            {name}
            {note && <span className={styles.note}>{note}</span>}
          </Combobox.Option>
        ))}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}
