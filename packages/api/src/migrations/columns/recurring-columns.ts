/** Columns that recur, written once so that every table spells them alike. */

/**
 * The columns of one date of any precision: EDTF text, derived inclusive bounds, precision, the source's wording and the words
 * shown. `null` in `_edtf` says that the date is not known; `..` that there is none (an open end).
 */
export function datedColumns(prefix: string): string {
  return `
    ${prefix}_edtf text,
    ${prefix}_earliest date,
    ${prefix}_latest date,
    ${prefix}_precision text check (${prefix}_precision in ('DAY','MONTH','ONE_OF','SEASON','YEAR','INTERVAL','UNKNOWN')),
    ${prefix}_wording text,
    ${prefix}_text_pl text,
    ${prefix}_text_en text,
    constraint ${prefix}_is_whole check (
      (${prefix}_edtf is null) = (${prefix}_precision is null) and
      (${prefix}_edtf is null) = (${prefix}_text_pl is null) and
      (${prefix}_edtf is null) = (${prefix}_text_en is null)),
    constraint ${prefix}_is_ordered check (${prefix}_earliest <= ${prefix}_latest)`;
}

/** What every editable row carries: an opaque key, the version that commands name, and its archiving. */
export const editableColumns = `
    id uuid primary key default gen_random_uuid(),
    version integer not null default 1,
    archived_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()`;

/** A name in time of a thing that bears several; its key to the thing stands beside. */
export const nameColumns = `
    name text not null,
    kind text not null check (kind in ('OFFICIAL','SHORT','FORMER','ALIAS','MISSPELLING')),
    position integer not null,
    ${datedColumns('valid_from')},
    ${datedColumns('valid_to')}`;
