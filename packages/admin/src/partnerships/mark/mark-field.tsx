import type { ReactNode } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { FieldError } from '../../forms/field-error.js';
import type { PartnershipSymbol } from '../../graphql/operations.js';
import { useMessages } from '../../ui/text/messages.js';
import styles from './mark-field.module.css';
import { markMessages } from './mark.messages.js';
import { isSameColour, PALETTE } from './partnership-colours.js';
import { PartnershipSymbolMark } from './partnership-mark.js';
import type { PartnershipValues } from '../partnership-values.js';
import { usePartnerships } from '../use-partnerships.js';

const COLOURS = Object.keys(PALETTE) as (keyof typeof PALETTE)[];

/**
 * Chooses the mark that identifies a partnership everywhere: a symbol, and a colour of the tested palette.
 */
export function MarkField({ partnershipId }: { readonly partnershipId: string | null }): ReactNode {
  const messages = useMessages(markMessages);
  const { control } = useFormContext<PartnershipValues>();
  const symbol = useController({ control, name: 'symbol' }).field;
  const colour = useController({ control, name: 'colour' }).field;
  const mark = { symbol: symbol.value, colour: colour.value };
  const isOwn = colour.value !== null && !COLOURS.some((each) => isColour(each, colour.value));
  return (
    <>
      <fieldset className={styles.field} data-field="symbol">
        <legend>{messages.symbol}</legend>
        {(Object.keys(messages.symbols) as PartnershipSymbol[]).map((each) => (
          <Choice
            key={each}
            name="symbol"
            label={messages.symbols[each]}
            mark={{ ...mark, symbol: each }}
            isChosen={symbol.value === each}
            onChoose={() => symbol.onChange(each)}
          />
        ))}
        <FieldError name="symbol" />
      </fieldset>
      <fieldset className={styles.field} data-field="colour">
        <legend>{messages.colour}</legend>
        {COLOURS.map((each) => (
          <Choice
            key={each}
            name="colour"
            label={messages.colours[each]}
            mark={{ ...mark, colour: PALETTE[each].light }}
            isChosen={isColour(each, colour.value)}
            onChoose={() => colour.onChange(PALETTE[each].light)}
          />
        ))}
        {isOwn && (
          <Choice name="colour" label={messages.ownColour} mark={mark} isChosen onChoose={() => undefined} />
        )}
        <FieldError name="colour" />
      </fieldset>
      <SameMark partnershipId={partnershipId} />
    </>
  );
}

function isColour(name: keyof typeof PALETTE, colour: string | null): boolean {
  return colour !== null && isSameColour(PALETTE[name].light, colour);
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly mark: Pick<PartnershipValues, 'symbol' | 'colour'>;
  readonly isChosen: boolean;
  onChoose(): void;
}

function Choice({ name, label, mark, isChosen, onChoose }: ChoiceProps): ReactNode {
  return (
    <label className={styles.choice}>
      <input type="radio" name={`mark-${name}`} checked={isChosen} onChange={onChoose} />
      <PartnershipSymbolMark of={mark} size={22} />
      {label}
    </label>
  );
}

/** Warns that another partnership has the same mark. This is allowed. */
function SameMark({ partnershipId }: { readonly partnershipId: string | null }): ReactNode {
  const messages = useMessages(markMessages);
  const { control } = useFormContext<PartnershipValues>();
  const [symbol, colour] = useWatch({ control, name: ['symbol', 'colour'] });
  const sameMarks = usePartnerships().filter(
    (each) =>
      each.id !== partnershipId &&
      each.symbol === symbol &&
      colour !== null &&
      isSameColour(each.colour ?? '', colour),
  );
  return (
    <p role="status" className={styles.alike}>
      {sameMarks.length > 0 && messages.sameMark(sameMarks.map(({ name }) => name).join(', '))}
    </p>
  );
}
