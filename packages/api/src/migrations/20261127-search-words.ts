import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fillSearchWords, SEARCHED } from './fills/search-words.js';

/**
 * Search by stems, with a dictionary of misspellings, in place of beginnings of words. The lexemes of a row are computed in the
 * application; the dictionary follows them by triggers, whoever writes.
 */
export class SearchWords1795816800000 implements MigrationInterface {
  readonly name = 'SearchWords1795816800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(SEARCHED)) {
      await runner.query(`alter table ${table} add column search_words tsvector not null default ''`);
    }
    await fillSearchWords(runner);
    for (const table of Object.keys(SEARCHED)) {
      await runner.query(`alter table ${table} alter column search_words drop default`);
      await runner.query(`create index ${table}_search_words on ${table} using gin (search_words)`);
    }
    for (const table of OLD) await runner.query(`alter table ${table} drop column search_key`);
    await runner.query(DROP_TRGM);
    await runner.query(DICTIONARY);
    await runner.query(isUsed(Object.keys(SEARCHED)));
    for (const table of Object.keys(SEARCHED)) {
      await runner.query(
        `select search.learn(array(select distinct f from ${table} t, unnest(tsvector_to_array(t.search_words)) f))`,
      );
      await runner.query(triggers(table));
    }
  }

  /** The former keys cannot be computed any more: a search finds nothing until somebody saves the row. */
  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(SEARCHED)) {
      for (const on of ['insert', 'update', 'delete'])
        await runner.query(`drop trigger search_words_on_${on} on ${table}`);
      await runner.query(`alter table ${table} drop column search_words`);
    }
    await runner.query('drop schema search cascade');
    await runner.query('create extension if not exists pg_trgm');
    for (const table of OLD) {
      await runner.query(`alter table ${table} add column search_key text not null default ' '`);
      await runner.query(`alter table ${table} alter column search_key drop default`);
      await runner.query(`create index ${table}_search on ${table} using gin (search_key gin_trgm_ops)`);
    }
  }
}

const OLD = ['partner', 'partnership', 'venue', 'event'];

/** Somebody else may own the extension or use it. Then it stays, which harms nobody. */
const DROP_TRGM = `
  do $$
  begin
    drop extension if exists pg_trgm;
  exception when insufficient_privilege or dependent_objects_still_exist then
    raise notice 'pg_trgm stays: %', sqlerrm;
  end $$;
`;

/** In a schema of its own: a backup leaves the dictionary out, since restoring the rows makes it again. */
const DICTIONARY = `
  create schema search;

  -- The words and stems (after =) in which a slip of the finger is forgiven.
  create table search.word (form text collate "C" primary key);
  -- Each word, itself and with one letter left out, as the function slipsOf in packages/shared.
  create table search.slip (
    slip text collate "C" not null,
    form text collate "C" not null references search.word on delete cascade,
    primary key (slip, form)
  );
  create index slip_of on search.slip (form);

  create function search.slips_of(form text) returns setof text language sql immutable strict parallel safe as $$
    select w.letters from (select ltrim(form, '=') as letters) w
    union
    select overlay(w.letters placing '' from i for 1)
      from (select ltrim(form, '=') as letters) w,
        generate_series(1, length(w.letters) - case when form like '=%' then 1 else 0 end) i
      where length(w.letters) >= 5;
  $$;

  create function search.forgiven(forms text[]) returns text[] language sql immutable strict parallel safe as $$
    select array(select distinct f collate "C" from unnest(forms) f where f collate "C" ~ '^=?[a-z]{4,40}$' order by 1);
  $$;

  -- Adds words. The lock keeps them until the commit, so that nobody who gives up the same word forgets it in between.
  create function search.learn(forms text[]) returns void language plpgsql as $$
  declare
    words text[] := search.forgiven(forms);
    kept integer;
  begin
    loop
      with added as (
        insert into search.word select unnest(words) on conflict do nothing returning form
      )
      insert into search.slip select s, a.form from added a, search.slips_of(a.form) s;
      perform 1 from search.word w where w.form = any (words) order by w.form for key share;
      get diagnostics kept = row_count;
      exit when kept = cardinality(words);
    end loop;
  end $$;

  -- Drops the words that no row contains now. The lock comes first, so that the rows are read after it is granted.
  create function search.forget(forms text[]) returns void language plpgsql as $$
  declare
    words text[] := search.forgiven(forms);
  begin
    perform 1 from search.word w where w.form = any (words) order by w.form for update;
    delete from search.word w where w.form = any (words) and not search.is_used(w.form);
  end $$;

  create function search.note_changed_words() returns trigger language plpgsql as $$
  declare
    was text[] := tsvector_to_array(old.search_words);
    now text[] := tsvector_to_array(new.search_words);
  begin
    perform search.learn(array(select unnest(now) except select unnest(was)));
    perform search.forget(array(select unnest(was) except select unnest(now)));
    return null;
  end $$;

  create function search.note_words() returns trigger language plpgsql as $$
  declare
    forms text[] := array(select distinct f from changed c, unnest(tsvector_to_array(c.search_words)) f);
  begin
    if tg_op = 'DELETE' then perform search.forget(forms); else perform search.learn(forms); end if;
    return null;
  end $$;

  -- The words of a query, each with the words that a slip makes of it: the slips of the word at a place, and its own alternatives.
  create function search.forgiving(bases text[], places integer[], slips text[]) returns tsquery
    language sql stable strict parallel safe as $$
    select string_agg('(' || b.base || coalesce(' | ' || f.forms, '') || ')', ' & ' order by b.place)::tsquery
    from unnest(bases) with ordinality b(base, place)
    left join (
      select u.place, string_agg(distinct quote_literal(s.form), ' | ') as forms
      from unnest(places, slips) u(place, slip) join search.slip s on s.slip = u.slip
      group by u.place) f on f.place = b.place;
  $$;
`;

/** Without the setting, the planner scans the tables: it takes one unknown word for a usual one. */
function isUsed(tables: readonly string[]): string {
  const found = tables.map(
    (table) => `exists (select from ${table} t where t.search_words @@ quote_literal(form)::tsquery)`,
  );
  return `create function search.is_used(form text) returns boolean language sql stable set enable_seqscan = off as $$ select ${found.join(' or ')}; $$`;
}

function triggers(table: string): string {
  return `
    create trigger search_words_on_insert after insert on ${table} referencing new table as changed
      for each statement execute function search.note_words();
    create trigger search_words_on_delete after delete on ${table} referencing old table as changed
      for each statement execute function search.note_words();
    create trigger search_words_on_update after update on ${table} for each row
      when (old.search_words is distinct from new.search_words) execute function search.note_changed_words();
  `;
}
