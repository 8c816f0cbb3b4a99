-- A Thole journal. Rows are only ever added: a correction, an undo and a deletion are new revisions.
-- `body` is the written form of the record (JSON, one line); `kind` says whether the record is there from this
-- revision on (`kept`) or gone (`deleted`). `day` is the journal day, or empty. Every row carries a SHA-256 checksum.

CREATE TABLE journal (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL,
  example INTEGER NOT NULL,
  day_start TEXT NOT NULL,
  checksum BLOB NOT NULL
) STRICT;

CREATE TABLE change (
  number INTEGER PRIMARY KEY,
  at_local TEXT NOT NULL,
  at_zone TEXT NOT NULL,
  at_offset TEXT NOT NULL,
  action TEXT NOT NULL,
  target INTEGER NOT NULL,
  batch TEXT NOT NULL,
  row_count INTEGER NOT NULL,
  checksum BLOB NOT NULL
) STRICT;

CREATE TABLE reading (
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  change INTEGER NOT NULL REFERENCES change (number),
  body ANY NOT NULL,
  checksum BLOB NOT NULL,
  PRIMARY KEY (id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_values (
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  change INTEGER NOT NULL REFERENCES change (number),
  body ANY NOT NULL,
  checksum BLOB NOT NULL,
  PRIMARY KEY (id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE treatment (
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  change INTEGER NOT NULL REFERENCES change (number),
  body ANY NOT NULL,
  checksum BLOB NOT NULL,
  PRIMARY KEY (id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE life_event (
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  change INTEGER NOT NULL REFERENCES change (number),
  body ANY NOT NULL,
  checksum BLOB NOT NULL,
  PRIMARY KEY (id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE pain_story (
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  change INTEGER NOT NULL REFERENCES change (number),
  body ANY NOT NULL,
  checksum BLOB NOT NULL,
  PRIMARY KEY (id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE imaging (
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  change INTEGER NOT NULL REFERENCES change (number),
  body ANY NOT NULL,
  checksum BLOB NOT NULL,
  PRIMARY KEY (id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE custom_factor (
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  change INTEGER NOT NULL REFERENCES change (number),
  body ANY NOT NULL,
  checksum BLOB NOT NULL,
  PRIMARY KEY (id, revision)
) STRICT, WITHOUT ROWID;

-- For people who like SQL: what the journal says now.

CREATE VIEW readings AS
SELECT r.id, r.day AS date,
  json_extract(r.body, '$.about') AS about,
  json_extract(r.body, '$.at.local') AS time,
  json_extract(r.body, '$.pain') AS pain,
  (SELECT group_concat(json_extract(p.value, '$.region'), ';') FROM json_each(r.body, '$.places') AS p) AS locations,
  json_extract(r.body, '$.note') AS note
FROM reading AS r
WHERE r.kind = 'kept' AND r.revision = (SELECT max(l.revision) FROM reading AS l WHERE l.id = r.id);

CREATE VIEW days AS
SELECT r.id, r.day AS date,
  json_extract(r.body, '$.sleep_hours') AS sleep_hours,
  json_extract(r.body, '$.sleep_quality') AS sleep_quality,
  json_extract(r.body, '$.stress') AS stress,
  json_extract(r.body, '$.sitting_hours') AS sitting_hours,
  json_extract(r.body, '$.activity_minutes') AS activity_minutes,
  json_extract(r.body, '$.flare') AS flare
FROM day_values AS r
WHERE r.kind = 'kept' AND r.revision = (SELECT max(l.revision) FROM day_values AS l WHERE l.id = r.id);

CREATE VIEW treatments AS
SELECT r.id, r.day AS date,
  json_extract(r.body, '$.name') AS name,
  json_extract(r.body, '$.dose') AS dose,
  json_extract(r.body, '$.time') AS time,
  json_extract(r.body, '$.use') AS use,
  json_extract(r.body, '$.effect') AS effect,
  json_extract(r.body, '$.side_effects') AS side_effects
FROM treatment AS r
WHERE r.kind = 'kept' AND r.revision = (SELECT max(l.revision) FROM treatment AS l WHERE l.id = r.id);

CREATE VIEW life_events AS
SELECT r.id, r.day AS date,
  json_extract(r.body, '$.name') AS name,
  json_extract(r.body, '$.note') AS note
FROM life_event AS r
WHERE r.kind = 'kept' AND r.revision = (SELECT max(l.revision) FROM life_event AS l WHERE l.id = r.id);

CREATE VIEW stories AS
SELECT r.id,
  json_extract(r.body, '$.start') AS start,
  json_extract(r.body, '$.event') AS event
FROM pain_story AS r
WHERE r.kind = 'kept' AND r.revision = (SELECT max(l.revision) FROM pain_story AS l WHERE l.id = r.id);

CREATE VIEW scans AS
SELECT r.id,
  json_extract(r.body, '$.date') AS date,
  json_extract(r.body, '$.kind') AS kind,
  json_extract(r.body, '$.part') AS part,
  json_extract(r.body, '$.result') AS result,
  json_extract(r.body, '$.words') AS words
FROM imaging AS r
WHERE r.kind = 'kept' AND r.revision = (SELECT max(l.revision) FROM imaging AS l WHERE l.id = r.id);

CREATE VIEW factors AS
SELECT r.id,
  json_extract(r.body, '$.name') AS name,
  json_extract(r.body, '$.scale') AS scale,
  json_extract(r.body, '$.unit') AS unit,
  json_extract(r.body, '$.purpose') AS purpose,
  json_extract(r.body, '$.direction') AS direction,
  json_extract(r.body, '$.time') AS time
FROM custom_factor AS r
WHERE r.kind = 'kept' AND r.revision = (SELECT max(l.revision) FROM custom_factor AS l WHERE l.id = r.id);

CREATE VIEW factor_values AS
SELECT r.day AS date, json_extract(f.body, '$.name') AS factor, v.value AS value
FROM day_values AS r, json_each(r.body, '$.custom') AS v
JOIN custom_factor AS f ON f.id = v.key AND f.kind = 'kept'
  AND f.revision = (SELECT max(l.revision) FROM custom_factor AS l WHERE l.id = f.id)
WHERE r.kind = 'kept' AND r.revision = (SELECT max(l.revision) FROM day_values AS l WHERE l.id = r.id);
