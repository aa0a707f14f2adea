import { useEffect, useRef, type ReactNode } from 'react';
import type { Option } from '../commands/option.js';
import { uiMessages } from '../ui/text/ui.messages.js';
import { useMessages } from '../ui/text/messages.js';
import styles from './search.module.css';
import { matchedParts } from './matched-parts.js';
import type { OptionGroup } from './search-options.js';
import { searchMessages } from './search.messages.js';

interface ResultListProps {
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  readonly typed: string;
  readonly active: Option | undefined;
  onHover(option: Option): void;
  onOpen(option: Option, isInNewTab: boolean): void;
}

/** The DOM id of an option, for `aria-activedescendant`. */
export function optionId(list: string, { key }: Option): string {
  return `${list}-${key}`;
}

/**
 * The results under headings. The focus stays in the field, and the option that Enter opens is highlighted.
 */
export function ResultList({ id, groups, typed, active, onHover, onOpen }: ResultListProps): ReactNode {
  const messages = useMessages(searchMessages);
  return (
    <div id={id} role="listbox" aria-label={messages.results} className={styles.list}>
      {groups.map(({ key, heading, options }) => (
        <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
          <div id={`${id}-${key}`} role="presentation" className={styles.heading}>
            {heading}
          </div>
          {options.map((option) => (
            <ResultOption
              key={option.key}
              id={optionId(id, option)}
              option={option}
              typed={typed}
              isActive={option.key === active?.key}
              onHover={() => onHover(option)}
              onOpen={(isInNewTab) => onOpen(option, isInNewTab)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function ResultOption({ id, option, typed, isActive, onHover, onOpen }: ResultOptionProps): ReactNode {
  const { similar } = useMessages(uiMessages);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={place}
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.option}
      // Keeps the focus in the field.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={isActive ? undefined : onHover}
      onClick={({ ctrlKey, metaKey }) => onOpen(ctrlKey || metaKey)}
    >
      <span className={styles.icon}>{option.icon}</span>
      <span className={styles.name}>
        <Marked text={option.name} typed={typed} />
        {option.isSimilar && <span className={styles.similar}>{similar}</span>}
      </span>
      {option.note && (
        <span className={styles.note}>
          <Marked text={option.note} typed={typed} />
        </span>
      )}
    </div>
  );
}

/** A text with its matches highlighted. */
function Marked({ text, typed }: { readonly text: string; readonly typed: string }): ReactNode {
  return matchedParts(text, typed).map((part, i) =>
    part.isMatch ? <mark key={i}>{part.text}</mark> : <span key={i}>{part.text}</span>,
  );
}

interface ResultOptionProps {
  readonly id: string;
  readonly option: Option;
  readonly typed: string;
  readonly isActive: boolean;
  onHover(): void;
  onOpen(isInNewTab: boolean): void;
}
