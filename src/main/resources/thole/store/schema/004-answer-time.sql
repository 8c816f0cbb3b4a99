-- Since this version a list of questions can be answered more than once a day: `at` in the body of an answer set says
-- when. Older rows have none. A program of an older version would put the second set over the first, so it must not
-- open the file.

DROP VIEW answers;

CREATE VIEW answers AS
SELECT r.id, json_extract(r.body, '$.date') AS date, json_extract(r.body, '$.at.local') AS local_time, json_extract(r.body, '$.list') AS list,
  json_extract(r.body, '$.version') AS version, a.key AS question, a.value AS answer
FROM answer_set AS r, json_each(r.body, '$.answers') AS a
WHERE r.kind = 'kept' AND r.revision = (SELECT max(l.revision) FROM answer_set AS l WHERE l.id = r.id);
