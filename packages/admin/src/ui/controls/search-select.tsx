import { CloseButton, Combobox, InputBase, useCombobox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import styles from './search-select.module.css';
import { uiWords } from '../text/ui.words.js';
import { useWords } from '../text/words.js';

export interface Found {
  readonly id: string;
  readonly name: string;
  /** A second line: a former name, an address. */
  readonly note?: string | undefined;
}

/** What is found for what is being typed. */
export interface Search {
  readonly found: readonly Found[];
  /** It is found for all that is typed, to the last letter. */
  readonly isCurrent: boolean;
  onSearch(text: string): void;
}

interface SearchSelectProps {
  /** The member of a form's values that it is. */
  readonly name?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: Found | null;
  readonly search: Search;
  onChange(value: Found | null): void;
}

/** One of many things, found by typing (the combobox pattern of ARIA APG). */
export function SearchSelect({
  name,
  label,
  hint,
  error,
  value,
  search: { found, isCurrent, onSearch },
  onChange,
}: SearchSelectProps): ReactNode {
  const words = useWords(uiWords);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string | null>(null);
  const isTyping = (typed ?? '').trim() !== '';
  const nothing = isTyping && isCurrent && found.length === 0 ? words.nothingFits : '';
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
          inputContainer={(input) => <WithStatus text={nothing}>{input}</WithStatus>}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onBlur={() => {
            setTyped(null);
            combobox.closeDropdown();
          }}
          rightSectionPointerEvents="all"
          rightSection={value && <Clear label={`${words.clear}: ${label}`} onClear={() => onChange(null)} />}
        />
      </Combobox.Target>
      <Options found={found} isOpen={isTyping && (found.length > 0 || nothing !== '')} />
    </Combobox>
  );
}

/** Says beside a field what is not to be heard of its list. The place is there before it speaks. */
function WithStatus({ text, children }: { readonly text: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      {children}
      <span role="status" className="visually-hidden">
        {text}
      </span>
    </>
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
      {found.length === 0 && (
        <p aria-hidden="true" className={styles.nothing}>
          {words.nothingFits}
        </p>
      )}
      <Combobox.Options aria-label={words.suggestions} className={styles.options} hidden={found.length === 0}>
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
