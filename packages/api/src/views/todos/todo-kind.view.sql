-- The kinds of to-dos, in the order in which screens show them.
create view todo_kind as
select kind, position::integer
from unnest(array[
  'EVENT_WITHOUT_VENUE',
  'EVENT_WITHOUT_ORGANISER',
  'EVENT_WITHOUT_DAY',
  'PARTNER_WITHOUT_CONTACT',
  'SOURCES_DISAGREE',
  'EDITION_MISSING',
  'MEMBERSHIP_PROPOSED',
  'CONSENT_PENDING'
]) with ordinality k(kind, position)
