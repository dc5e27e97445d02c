-- An import knows how many of its notes are kept, and two changes of it cannot overwrite each other.
alter table import_job
    add column version bigint not null default 0,
    add column notes_kept bigint not null default 0 check (notes_kept >= 0);
comment on column import_job.notes_kept is 'How many rows of import_problem it has; beyond a limit notes are counted but not kept';

-- The owner of the tables sees rows only while row security is not forced.
alter table import_job no force row level security;
alter table import_problem no force row level security;
update import_job j set notes_kept = told.notes
    from (select tenant_id, job_id, count(*) as notes from import_problem group by tenant_id, job_id) as told
    where told.tenant_id = j.tenant_id and told.job_id = j.id;
alter table import_problem force row level security;
alter table import_job force row level security;
