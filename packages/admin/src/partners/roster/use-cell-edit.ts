import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { PartnerRowFragment } from '../../graphql/operations.js';
import { EDIT } from '../../ui/app-shortcuts.js';
import type { Closing } from '../../ui/controls/inline-edit.js';
import { isPressed } from '../../ui/shortcut.js';
import { reachedPerson } from './contact-change.js';

export interface CellEdit {
  /** The partner whose contact is being edited. */
  readonly partnerId: string | null;
  /** Event handlers for an element that contains the rows, `[data-row]`. */
  readonly handlers: {
    onKeyDown(event: KeyboardEvent): void;
    onDoubleClick(event: MouseEvent): void;
  };
  close(how: Closing): void;
}

/**
 * Tracks which contact of a roster is edited in place. F2 or a double click starts editing if the viewer may
 * change the contact.
 */
export function useCellEdit(partners: readonly PartnerRowFragment[]): CellEdit {
  const [partnerId, setPartnerId] = useState<string | null>(null);
  const open = (target: EventTarget, selector: string) => {
    const id = (target as Element).closest(selector)?.closest<HTMLElement>('[data-row]')?.dataset['row'];
    const partner = partners.find((each) => each.id === id);
    if (!partner || !canEditContact(partner)) return false;
    setPartnerId(partner.id);
    return true;
  };
  const next = () => {
    const at = partners.findIndex(({ id }) => id === partnerId);
    setPartnerId(partners.slice(at + 1).find(canEditContact)?.id ?? null);
  };
  return {
    partnerId,
    handlers: {
      onKeyDown: (event) => {
        if (isPressed(EDIT, event) && open(event.target, '[data-row]')) event.preventDefault();
      },
      onDoubleClick: ({ target }) => void open(target, '[data-column="contact"]'),
    },
    close: (how) => {
      if (how === 'NEXT') return next();
      if (how === 'BACK') focusRow(partnerId);
      return setPartnerId(null);
    },
  };
}

/** Whether the viewer may edit the record that holds the shown contact: the contact person or the partner. */
export function canEditContact(partner: PartnerRowFragment): boolean {
  return reachedPerson(partner) ? partner.viewerCan.editContacts : partner.viewerCan.edit;
}

function focusRow(partnerId: string | null): void {
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(partnerId ?? '')}"] th a`)?.focus();
}
