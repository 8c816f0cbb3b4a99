-- What a therapist asks about, and how the person keeps the journal. The tables are as in version 1; `date` in the body is
-- the day an answer, a visit or a measure is about, and `day` stays empty.

CREATE TABLE answer_set (
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  change INTEGER NOT NULL REFERENCES change (number),
  body ANY NOT NULL,
  checksum BLOB NOT NULL,
  PRIMARY KEY (id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE care_visit (
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  change INTEGER NOT NULL REFERENCES change (number),
  body ANY NOT NULL,
  checksum BLOB NOT NULL,
  PRIMARY KEY (id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE important_activity (
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  change INTEGER NOT NULL REFERENCES change (number),
  body ANY NOT NULL,
  checksum BLOB NOT NULL,
  PRIMARY KEY (id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE measure (
  id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  change INTEGER NOT NULL REFERENCES change (number),
  body ANY NOT NULL,
  checksum BLOB NOT NULL,
  PRIMARY KEY (id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_in_plan (
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

CREATE VIEW answers AS
SELECT r.id, json_extract(r.body, '$.date') AS date, json_extract(r.body, '$.list') AS list, json_extract(r.body, '$.version') AS version,
  a.key AS question, a.value AS answer
FROM answer_set AS r, json_each(r.body, '$.answers') AS a
WHERE r.kind = 'kept' AND r.revision = (SELECT max(l.revision) FROM answer_set AS l WHERE l.id = r.id);

CREATE VIEW visits AS
SELECT r.id, json_extract(r.body, '$.date') AS date,
  (SELECT group_concat(q.value, ';') FROM json_each(r.body, '$.about') AS q) AS about,
  json_extract(r.body, '$.by_whom') AS by_whom, json_extract(r.body, '$.next') AS next
FROM care_visit AS r
WHERE r.kind = 'kept' AND r.revision = (SELECT max(l.revision) FROM care_visit AS l WHERE l.id = r.id);

CREATE VIEW important_activities AS
SELECT r.id, json_extract(r.body, '$.name') AS name, json_extract(r.body, '$.current') AS current
FROM important_activity AS r
WHERE r.kind = 'kept' AND r.revision = (SELECT max(l.revision) FROM important_activity AS l WHERE l.id = r.id);

CREATE VIEW measures AS
SELECT r.id, json_extract(r.body, '$.date') AS date, json_extract(r.body, '$.instrument') AS instrument, json_extract(r.body, '$.total') AS total
FROM measure AS r
WHERE r.kind = 'kept' AND r.revision = (SELECT max(l.revision) FROM measure AS l WHERE l.id = r.id);

CREATE VIEW measure_items AS
SELECT r.id, json_extract(r.body, '$.date') AS date, json_extract(r.body, '$.instrument') AS instrument, i.key AS item, i.value AS value
FROM measure AS r, json_each(r.body, '$.items') AS i
WHERE r.kind = 'kept' AND r.revision = (SELECT max(l.revision) FROM measure AS l WHERE l.id = r.id);

CREATE VIEW plans AS
SELECT r.id, json_extract(r.body, '$.rhythm') AS rhythm, json_extract(r.body, '$.paused_from') AS paused_from, json_extract(r.body, '$.paused_until') AS paused_until,
  json_extract(r.body, '$.planned_end') AS planned_end, json_extract(r.body, '$.question') AS question, json_extract(r.body, '$.day_start') AS day_start
FROM check_in_plan AS r
WHERE r.kind = 'kept' AND r.revision = (SELECT max(l.revision) FROM check_in_plan AS l WHERE l.id = r.id);
