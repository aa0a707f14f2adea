import { CloseButton, Combobox, InputBase, useCombobox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import styles from './search-select.module.css';
import { uiMessages } from '../text/ui.messages.js';
import { controlsMessages } from './controls.messages.js';
import { useMessages } from '../text/messages.js';

export interface SearchOption {
  readonly id: string;
  readonly name: string;
  /** A second line: a former name, an address. */
  readonly note?: string | undefined;
  /** It only resembles what was typed. */
  readonly isSimilar?: boolean;
}

/** What is found for what is being typed. */
export interface OptionSearch {
  readonly options: readonly SearchOption[];
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
  readonly value: SearchOption | null;
  readonly search: OptionSearch;
  onChange(value: SearchOption | null): void;
}

/** One of many things, found by typing (the combobox pattern of ARIA APG). */
export function SearchSelect({
  name,
  label,
  hint,
  error,
  value,
  search: { options, isCurrent, onSearch },
  onChange,
}: SearchSelectProps): ReactNode {
  const words = useMessages(controlsMessages);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string | null>(null);
  const isTyping = (typed ?? '').trim() !== '';
  const nothing = isTyping && isCurrent && options.length === 0 ? words.nothingFits : '';
  const pick = (id: string) => {
    onChange(options.find((each) => each.id === id) ?? null);
    setTyped(null);
    combobox.closeDropdown();
  };
  const type = (text: string) => {
    setTyped(text);
    onSearch(text.slice(0, TEXT_LIMITS.search));
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
          rightSection={value && <ClearButton of={label} onClear={() => onChange(null)} />}
        />
      </Combobox.Target>
      <Options found={options} isOpen={isTyping && (options.length > 0 || nothing !== '')} />
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

function ClearButton({ of, onClear }: { readonly of: string; onClear(): void }): ReactNode {
  const messages = useMessages(uiMessages);
  // The focus stays in the field.
  return (
    <CloseButton
      aria-label={`${messages.clear}: ${of}`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClear}
    />
  );
}

function Options({
  found,
  isOpen,
}: {
  readonly found: readonly SearchOption[];
  readonly isOpen: boolean;
}): ReactNode {
  const messages = useMessages(uiMessages);
  const words = useMessages(controlsMessages);
  return (
    <Combobox.Dropdown hidden={!isOpen}>
      {found.length === 0 && (
        <p aria-hidden="true" className={styles.nothing}>
          {words.nothingFits}
        </p>
      )}
      <Combobox.Options aria-label={words.suggestions} className={styles.options} hidden={found.length === 0}>
        {found.map(({ id, name, note, isSimilar }) => (
          <Combobox.Option key={id} value={id}>
            {name}
            {isSimilar && <span className={styles.similar}>{messages.similar}</span>}
            {note && <span className={styles.note}>{note}</span>}
          </Combobox.Option>
        ))}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}
