/**
 * The steps from nothing to today's tables, by number: a desk records how many it has taken. A step that was released is
 * never changed; a new one is added below it.
 *
 * - Steps may call `block_number(name)`, which the program brings.
 * - Foreign keys are checked at commit, so that rows of one transaction may come in any order.
 * - `without rowid` where a row is little more than its key: one tree in place of two.
 * - SQLite compares text by its UTF-8 bytes, which for the keys that lists are ordered by, all ASCII, is by code unit.
 */
export const MIGRATIONS: readonly string[] = [
  `
create table blobs (hash text primary key, bytes blob not null) strict;

create table documents (
  id text primary key,
  key text not null unique,
  version integer not null,
  highest_mention integer not null
) strict;

create table versions (
  report text not null references documents deferrable initially deferred,
  version integer not null,
  bytes_hash text not null references blobs deferrable initially deferred,
  text_hash text not null,
  ref text,
  title text,
  source text,
  url text,
  language text not null,
  published text,
  added_at text not null,
  intake text not null,
  primary key (report, version)
) strict;
create index versions_bytes on versions (bytes_hash);

create table texts (
  report text not null,
  version integer not null,
  text text not null,
  primary key (report, version),
  foreign key (report, version) references versions deferrable initially deferred
) strict;

create table readings (
  report text not null,
  version integer not null,
  number integer not null,
  reader text not null,
  read_at text not null,
  json text not null,
  primary key (report, version, number),
  foreign key (report, version) references versions deferrable initially deferred
) strict;

create table mentions (
  id integer primary key,
  key text not null unique,
  report text not null references documents deferrable initially deferred,
  local text not null,
  features text not null
) strict;
create index mentions_report on mentions (report);

create table blocks (id integer primary key, name text not null unique) strict;

create table mention_blocks (
  block integer not null references blocks deferrable initially deferred,
  mention integer not null references mentions deferrable initially deferred,
  primary key (block, mention)
) strict, without rowid;
create index mention_blocks_mention on mention_blocks (mention);

create table links (
  a text not null,
  b text not null,
  score real not null,
  primary key (a, b),
  check (a < b)
) strict, without rowid;
create index links_b on links (b);

create table foundings (serial integer primary key, founder text not null unique) strict;

create table members (
  mention text primary key,
  incident integer not null references foundings deferrable initially deferred
) strict, without rowid;
create index members_incident on members (incident);

create table summaries (
  incident integer primary key references foundings deferrable initially deferred,
  starts text,
  country text,
  json text not null
) strict;

create table bands (
  band text not null,
  report text not null references documents deferrable initially deferred,
  primary key (band, report)
) strict, without rowid;
create index bands_report on bands (report);

create table copies (
  a text not null references documents deferrable initially deferred,
  b text not null references documents deferrable initially deferred,
  primary key (a, b),
  check (a < b)
) strict, without rowid;
create index copies_b on copies (b);

create table decisions (
  serial integer primary key,
  at text not null,
  by text not null,
  why text,
  act text not null,
  anchors text not null
) strict;

create table decision_anchors (
  mention text not null,
  decision integer not null references decisions deferrable initially deferred,
  primary key (mention, decision)
) strict, without rowid;
create index decision_anchors_decision on decision_anchors (decision);

create table wave_foundings (serial integer primary key, founder text not null unique) strict;

create table waves (
  serial integer primary key references wave_foundings deferrable initially deferred,
  founder text not null,
  json text not null
) strict;

create table briefs (
  number integer primary key,
  wave text,
  at text not null,
  json text not null
) strict;

create table meta (key text primary key, value text not null) strict, without rowid;
`,
  // Blocks by a number made of their name (`blocks.ts`) in place of one given out by a table of names.
  `
create table numbered (
  block integer not null,
  mention integer not null references mentions deferrable initially deferred,
  primary key (block, mention)
) strict, without rowid;
insert or ignore into numbered select block_number(name), mention from mention_blocks join blocks on blocks.id = block;
drop table mention_blocks;
drop table blocks;
alter table numbered rename to mention_blocks;
create index mention_blocks_mention on mention_blocks (mention);
`,
]
