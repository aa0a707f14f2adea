import type { Locator, Page } from 'playwright-core';
import type { SampleIds } from './screens.js';

/** How to reach a form, and how to fill its required fields. */
export interface ReachedForm {
  readonly path: string;
  /** Opens the dialog with the form; without it, the form is on the screen itself. */
  open?(page: Page): Promise<void>;
  fill?(form: Locator, page: Page): Promise<void>;
  /** For a form that creates something: the input of its command if only `fill` was entered. */
  readonly sends?: Record<string, unknown>;
}

/** The forms of each module that calls `useEditForm`, by its path in `src`. */
export type FormsOf = (ids: SampleIds) => Readonly<Record<string, readonly ReachedForm[]>>;

/** Clicks the first button with this name. */
export const click = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click();

/** Fills the first field with this label. */
export const named = (label: string) => (form: Locator) => form.getByLabel(label).first().fill('Nowa nazwa');
