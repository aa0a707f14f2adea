/**
 * The statements of the bare server, one for each question and viewer, written by hand for that question
 * alone. They return the same text as this API, so they apply the same conditions: rows are not archived, and
 * the viewer sees them.
 */

/** The visibility conditions of each viewer; the statement contains the coordinator's ten partnerships. */
const rights = {
  district: { event: () => 'true', partner: () => 'true', contact: () => 'true' },
  public: {
    event: (row) => `${row}.visibility = 'PUBLIC'`,
    partner: (row) => `${row}.is_public`,
    contact: (row) => `${row}.visibility = 'PUBLIC'`,
  },
  coordinator: {
    event: () => 'true',
    partner: () => 'true',
    contact: (
      row,
      own,
    ) => `(${row}.visibility = 'PUBLIC' or exists (select 1 from membership o where o.partner_id = ${row}.partner_id
      and o.partnership_id = any('{${own}}'::uuid[]) and o.archived_at is null and ${today('o')} offset 0))`,
  },
};

const today = (m) =>
  `(${m}.from_earliest is null or ${m}.from_earliest <= current_date) and (${m}.to_latest is null or ${m}.to_latest >= current_date)`;
const text = (value) => `to_json(${value})::text`;
const maybe = (value) => `coalesce(to_json(${value})::text, 'null')`;
const array = (item, rows) => `'[' || coalesce((select string_agg(${item}, ',') from ${rows}), '') || ']'`;

const actorJoins = ({
  partner,
}) => `left join partner a on a.id = x.partner_id and a.archived_at is null and ${partner('a')}
    left join partnership s on s.id = x.partnership_id and s.archived_at is null left join network n on n.id = x.network_id`;
const actorVisible =
  '(x.partner_id is null or a.id is not null) and (x.partnership_id is null or s.id is not null)';
const named = (type, row, more = '') =>
  `'{"__typename":"${type}","name":' || ${text(`${row}.name`)} ${more}|| '}'`;
const actor = (more) => `case when a.id is not null then ${named('Partner', 'a', more)}
    when s.id is not null then ${named('Partnership', 's')} when n.id is not null then ${named('Network', 'n')} else 'null' end`;

const date = `case when e.date_edtf is null then 'null' else '{"edtf":' || ${text('e.date_edtf')}
    || ',"earliest":' || coalesce('"' || e.date_earliest || '"', 'null') || ',"latest":' || coalesce('"' || e.date_latest || '"', 'null') || '}' end`;
const event = (
  visible,
) => `'{"title":' || ${text('e.title')} || ',"status":"' || e.status || '","kind":"' || e.kind || '","date":' || ${date}
    || ',"venue":' || coalesce('{"name":' || ${text('v.name')} || '}', 'null') || ',"participations":'
    || ${array(
      'j',
      `(select '{"actor":' || ${actor()} || '}' as j from participation x ${actorJoins(visible)}
      where x.event_id = e.id and x.role in ('ORGANISER', 'CO_ORGANISER') and x.archived_at is null and ${actorVisible}
      order by x.position, x.id) x`,
    )} || '}'`;
/**
 * The place in the order where the range begins: its first day, or the start of an event in progress on that
 * day.
 */
const near = `e.sort_earliest >= least($1, (select min(w.day) from (select w.sort_earliest as day from event w
      where w.archived_at is null and w.during @> $1::date offset 0) w))`;
const events = (
  visible,
  page = '',
  limit = '',
) => `(select ${event(visible)} as j from event e left join venue v on v.id = e.venue_id and v.archived_at is null
    where e.archived_at is null and ${visible.event('e')} and e.during && daterange($1, $2, '[]') ${page}
    order by e.sort_earliest, e.sort_latest, e.id ${limit}) e`;

const contacts = (visible, own) =>
  array(
    'j',
    `(select '{"personName":' || ${text('c.person_name')} || ',"function":' || ${maybe('c.function')} || ',"phone":' || ${maybe('c.phone')}
      || ',"email":' || ${maybe('c.email')} || '}' as j from contact c
    where c.partner_id = a.id and c.archived_at is null and ${visible.contact('c', own)} order by c.created_at, c.id) c`,
  );
const members = (
  visible,
  own,
) => `(select '{"role":"' || m.role || '","from":' || coalesce('{"edtf":' || ${text('m.from_edtf')} || '}', 'null')
    || ',"partner":{"name":' || ${text('a.name')} || ',"kind":"' || a.kind || '","contacts":' || ${contacts(visible, own)} || '}}' as j
    from membership m join partner a on a.id = m.partner_id and a.archived_at is null and ${visible.partner('a')}
    where m.partnership_id = p.id and m.archived_at is null and ${today('m')}
    order by a.name collate polish, m.id limit $2) m`;

/** Today's memberships of the partner `a`, by name of the partnership, at most twenty. */
const partnerships = (item) =>
  array(
    'j',
    `(select ${item} as j from membership m join partnership q on q.id = m.partnership_id and q.archived_at is null
    where m.partner_id = a.id and m.archived_at is null and ${today('m')} order by q.name collate polish, m.id limit 20) m`,
  );
const partnershipName = `'"partnership":{"name":' || ${text('q.name')} || '}}'`;
const found = (
  visible,
) => `(select '{"name":' || ${text('a.name')} || ',"kind":"' || a.kind || '","memberships":{"nodes":'
    || ${partnerships(`'{' || ${partnershipName}`)} || '}}' as j from (
      with asked as materialized (select search.forgiving($3, $4, $5) as forgiving)
      select p.*, case when p.search_words @@ $1::tsquery then 0 when p.search_words @@ $2::tsquery then 1
        when p.search_words @@ (select a.forgiving from asked a) then 2 else 3 end as search_grade
      from partner p where p.search_words @@ ((select a.forgiving from asked a) || $6::tsquery) offset 0) a
    where a.archived_at is null and ${visible.partner('a')}
    order by a.search_grade, a.name collate polish, a.id limit 20) a`;

const memberships = `|| ',"memberships":{"nodes":' || ${partnerships(`'{"role":"' || m.role || '",' || ${partnershipName}`)} || '}'`;
const takesPart = (
  visible,
) => `(select '{"title":' || ${text('e.title')} || ',"date":' || coalesce('{"edtf":' || ${text('e.date_edtf')} || '}', 'null')
    || ',"participations":' || ${array(
      'j',
      `(select '{"role":"' || x.role || '","actor":' || ${actor(memberships)} || '}' as j
      from participation x ${actorJoins(visible)} where x.event_id = e.id and x.archived_at is null and ${actorVisible}
      order by x.position, x.id) x`,
    )} || '}' as j
    from (select distinct x.event_id from participation x where x.partnership_id = p.id and x.archived_at is null offset 0) l
    join event e on e.id = l.event_id where e.archived_at is null and ${visible.event('e')}
    order by e.sort_earliest, e.sort_latest, e.id limit 20) e`;

const ofPartnership = (
  member,
) => `select '{"partnership":' || coalesce((select '{"name":' || ${text('p.name')} || ',${member}}'
    from partnership p where p.id = $1 and p.archived_at is null), 'null') || '}'`;

/**
 * @param {'district' | 'public' | 'coordinator'} viewer @param {readonly string[]} own keys of the
 * coordinator's partnerships
 * @returns name of the question → statement
 */
export function bareStatements(viewer, own) {
  const visible = rights[viewer];
  return {
    month: `select '{"calendar":' || ${array('j', events(visible))} || '}'`,
    'first 50': `select '{"events":{"nodes":' || ${array('j', events(visible, `and ${near}`, 'limit $3'))} || '}}'`,
    roster: ofPartnership(`"memberships":{"nodes":' || ${array('j', members(visible, own))} || '}`),
    search: `select '{"partners":{"nodes":' || ${array('j', found(visible))} || '}}'`,
    deep: ofPartnership(`"events":{"nodes":' || ${array('j', takesPart(visible))} || '}`),
  };
}
