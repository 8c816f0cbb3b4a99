-- Questionnaires that were opened from files. The table is as in version 1; `day` stays empty.

CREATE TABLE opened_questionnaire (
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

CREATE VIEW questionnaires AS
SELECT r.id, json_extract(r.body, '$.code') AS code, json_extract(r.body, '$.title') AS title, json_extract(r.body, '$.scoring') AS scoring,
  json_extract(r.body, '$.most_missing') AS most_missing, json_extract(r.body, '$.items') AS items
FROM opened_questionnaire AS r
WHERE r.kind = 'kept' AND r.revision = (SELECT max(l.revision) FROM opened_questionnaire AS l WHERE l.id = r.id);

CREATE VIEW measure_words AS
SELECT r.id, json_extract(r.body, '$.date') AS date, json_extract(r.body, '$.instrument') AS instrument, w.key AS item, w.value AS words
FROM measure AS r, json_each(r.body, '$.words') AS w
WHERE r.kind = 'kept' AND r.revision = (SELECT max(l.revision) FROM measure AS l WHERE l.id = r.id);
