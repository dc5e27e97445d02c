-- Long lists as files: who asked for which list, how far it is written, until when the file is kept.
create table export_job (
    tenant_id    uuid not null references tenant (id),
    id           uuid not null,
    version      bigint not null default 0,
    kind         text not null,
    format       text not null check (format in ('CSV', 'XLSX')),
    filters      jsonb not null default '{}',
    columns      text not null,
    status       text not null check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'REMOVED')),
    rows_total   bigint not null default 0 check (rows_total >= 0),
    rows_written bigint not null default 0 check (rows_written >= 0),
    message      text,
    requested_by text not null,
    requested_at timestamptz not null,
    finished_at  timestamptz,
    kept_until   timestamptz,
    primary key (tenant_id, id),
    check ((status = 'DONE') = (kept_until is not null))
);
create index export_job_of_person on export_job (tenant_id, requested_by, requested_at desc);
create unique index export_job_running on export_job (tenant_id) where status = 'RUNNING';
comment on table export_job is 'A list that was asked for as a file; the file itself stands in a folder under its store and id';
comment on column export_job.kind is 'Which list, for example products';
comment on column export_job.filters is 'What the list was narrowed down to, as its address has it';
comment on column export_job.requested_by is 'Whose it is: nobody else sees it or has its file';
comment on column export_job.columns is 'A line for each column of the file: its name in the list, a tab, its heading';
comment on column export_job.kept_until is 'When the file is removed; only while there is one';

alter table export_job enable row level security;
alter table export_job force row level security;
create policy seller_own on export_job to emporion_seller using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update on export_job to emporion_seller;

call audited('export_job', '{"subject": "export", "id": "r.id", "name": "r.kind", "verbs": ["insert"], "columns": ["kind", "format"]}');
