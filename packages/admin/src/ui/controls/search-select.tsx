import { CloseButton, Combobox, InputBase, useCombobox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { searchText } from '../list-search.js';
import styles from './search-select.module.css';
import { uiMessages } from '../text/ui.messages.js';
import { controlsMessages } from './controls.messages.js';
import { useMessages } from '../text/messages.js';

export interface SearchOption {
  readonly id: string;
  readonly name: string;
  /** A second line: a former name, an address. */
  readonly note?: string | undefined;
  /** Whether the option only resembles the typed text. */
  readonly isSimilar?: boolean;
}

/** The search results for the typed text. */
export interface OptionSearch {
  readonly options: readonly SearchOption[];
  /** Whether the results belong to the whole typed text, to the last letter. */
  readonly isCurrent: boolean;
  onSearch(text: string): void;
}

/**
 * An option at the end of the list that does something else with the typed text, such as adding a new node.
 */
export interface SearchExtra {
  readonly id: string;
  label(typed: string): string;
  run(typed: string): void;
}

interface SearchSelectProps {
  /** The path in the form's values. */
  readonly name?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly value: SearchOption | null;
  readonly search: OptionSearch;
  readonly extras?: readonly SearchExtra[];
  /** Called with each typed text, for actions beside the field that use it. */
  onType?(text: string): void;
  onChange(value: SearchOption | null): void;
}

/** Picks one of many options by search (the combobox pattern of ARIA APG). */
export function SearchSelect({
  name,
  label,
  hint,
  error,
  required = false,
  value,
  extras = [],
  ...given
}: SearchSelectProps): ReactNode {
  const words = useMessages(controlsMessages);
  const { options, isCurrent } = given.search;
  const { combobox, typed, type, pick, stop } = useTyping({ ...given, extras });
  const text = (typed ?? '').trim();
  const nothing = text !== '' && isCurrent && options.length === 0 ? words.nothingFits : '';
  return (
    <Combobox store={combobox} onOptionSubmit={pick} withinPortal={false}>
      <Combobox.Target withExpandedAttribute>
        <InputBase
          name={name}
          label={label}
          description={hint}
          error={error}
          withAsterisk={required}
          aria-required={required || undefined}
          value={typed ?? value?.name ?? ''}
          placeholder={words.search}
          autoComplete="off"
          inputContainer={(input) => <WithStatus text={nothing}>{input}</WithStatus>}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onBlur={stop}
          rightSectionPointerEvents="all"
          rightSection={value && <ClearButton of={label} onClear={() => given.onChange(null)} />}
        />
      </Combobox.Target>
      <Options
        found={options}
        nothing={nothing}
        extras={extras.map((extra) => ({ id: extra.id, name: extra.label(text) }))}
        isOpen={text !== '' && (options.length > 0 || nothing !== '' || extras.length > 0)}
      />
    </Combobox>
  );
}

type Typing = Pick<SearchSelectProps, 'search' | 'onType' | 'onChange'> &
  Required<Pick<SearchSelectProps, 'extras'>>;

/** The typed text (null if nobody is typing) and the handlers for typing, picking and stopping. */
function useTyping({ search: { options, onSearch }, extras, onType, onChange }: Typing) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string | null>(null);
  const stop = () => {
    setTyped(null);
    combobox.closeDropdown();
  };
  const pick = (id: string) => {
    const extra = extras.find((each) => each.id === id);
    if (extra) extra.run((typed ?? '').trim());
    else onChange(options.find((each) => each.id === id) ?? null);
    onType?.('');
    stop();
  };
  const type = (text: string) => {
    setTyped(text);
    onSearch(searchText(text));
    onType?.(text);
    combobox.openDropdown();
    combobox.updateSelectedOptionIndex();
  };
  return { combobox, typed, type, pick, stop };
}

/**
 * Announces that nothing was found, because the empty list itself is not announced. The status element exists
 * before it has a text, as screen readers require.
 */
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
  // Pressing the button leaves the focus in the field.
  return (
    <CloseButton
      aria-label={`${messages.clear}: ${of}`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClear}
    />
  );
}

interface OptionsProps {
  readonly found: readonly SearchOption[];
  /** The message that nothing was found; empty as long as that is unknown. */
  readonly nothing: string;
  readonly extras: readonly SearchOption[];
  readonly isOpen: boolean;
}

function Options({ found, nothing, extras, isOpen }: OptionsProps): ReactNode {
  const messages = useMessages(uiMessages);
  const words = useMessages(controlsMessages);
  return (
    <Combobox.Dropdown hidden={!isOpen}>
      {nothing !== '' && (
        <p aria-hidden="true" className={styles.nothing}>
          {nothing}
        </p>
      )}
      <Combobox.Options
        aria-label={words.suggestions}
        className={styles.options}
        hidden={found.length + extras.length === 0}
      >
        {[...found, ...extras].map(({ id, name, note, isSimilar }) => (
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
