-- Functions that let PostGraphile answer the same questions: it has no built-in form of these filters and orders.
-- PostgreSQL inlines each into the statement that calls it.
create function calendar("from" date, "to" date) returns setof event language sql stable as $$
  select e.* from event e where e.archived_at is null and e.during && daterange($1, $2, '[]')
  order by e.sort_earliest, e.sort_latest, e.id $$;

-- The same for a page, which starts where the range starts in the order.
create function first_events("from" date, "to" date) returns setof event language sql stable as $$
  select e.* from event e where e.archived_at is null and e.during && daterange($1, $2, '[]')
    and e.sort_earliest >= least($1, (select min(w.day) from (select w.sort_earliest as day from event w
      where w.archived_at is null and w.during @> $1 offset 0) w))
  order by e.sort_earliest, e.sort_latest, e.id $$;

create function event_organisers(e event) returns setof participation language sql stable as $$
  select x.* from participation x
  where x.event_id = e.id and x.archived_at is null and x.role in ('ORGANISER', 'CO_ORGANISER') order by x.position, x.id $$;

create function event_participants(e event) returns setof participation language sql stable as $$
  select x.* from participation x where x.event_id = e.id and x.archived_at is null order by x.position, x.id $$;

create function partnership_events(p partnership) returns setof event language sql stable as $$
  select e.* from (select distinct x.event_id from participation x where x.partnership_id = p.id and x.archived_at is null offset 0) x
  join event e on e.id = x.event_id where e.archived_at is null order by e.sort_earliest, e.sort_latest, e.id $$;

create function partnership_roster(p partnership) returns setof membership language sql stable as $$
  select m.* from membership m join partner a on a.id = m.partner_id
  where m.partnership_id = p.id and m.archived_at is null
    and (m.from_earliest is null or m.from_earliest <= current_date) and (m.to_latest is null or m.to_latest >= current_date)
  order by a.name collate polish, m.id $$;

create function partner_partnerships(p partner) returns setof membership language sql stable as $$
  select m.* from membership m join partnership s on s.id = m.partnership_id
  where m.partner_id = p.id and m.archived_at is null
    and (m.from_earliest is null or m.from_earliest <= current_date) and (m.to_latest is null or m.to_latest >= current_date)
  order by s.name collate polish, m.id $$;

create function partner_speakers(p partner) returns setof contact language sql stable as $$
  select c.* from contact c where c.partner_id = p.id and c.archived_at is null order by c.created_at, c.id $$;

create function search_partners(typed text, stems text, forgiving text[], places integer[], slips text[], others text)
  returns setof partner language sql stable as $$
  with asked as materialized (select search.forgiving($3, $4, $5) as forgiving)
  select p.* from partner p where p.archived_at is null
    and p.search_words @@ ((select a.forgiving from asked a) || $6::tsquery)
  order by case when p.search_words @@ $1::tsquery then 0 when p.search_words @@ $2::tsquery then 1
    when p.search_words @@ (select a.forgiving from asked a) then 2 else 3 end, p.name collate polish, p.id $$;
