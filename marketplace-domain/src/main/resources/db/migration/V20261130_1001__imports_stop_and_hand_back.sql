-- An import can be stopped, take everything in as drafts, be told its encoding, and hand back the rows that it refused.
alter table import_job
    add column as_drafts boolean not null default false,
    add column encoding text check (length(encoding) between 1 and 40),
    add column refused_path text,
    drop constraint import_job_status_check,
    add constraint import_job_status_check
        check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'));
comment on column import_job.as_drafts is 'New products are not on sale whatever the file says';
comment on column import_job.encoding is 'What the bytes of the file mean, as whoever started it said; null to find out';
comment on column import_job.refused_path is 'The rows that were refused, as a file to be repaired; null when there are none or it is gone';
