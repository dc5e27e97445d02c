-- Platform support acts in a store for a while, with a reason that the store reads. Only the platform can grant it, nobody can
-- prolong it, and the store's owner can end it at any time.
create table support_grant (
    tenant_id  uuid not null references tenant (id),
    id         uuid not null,
    user_id    text not null,
    name       text not null,
    reason     text not null check (length(reason) between 3 and 500),
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    entered_at timestamptz,
    ended_at   timestamptz,
    ended_by   text,
    primary key (tenant_id, id),
    check (ends_at > starts_at and ends_at <= starts_at + interval '8 hours'),
    check ((ended_at is null) = (ended_by is null))
);
comment on table support_grant is 'Who of the platform may act in a store, why, and until when; read by the door like a membership';
comment on column support_grant.user_id is 'The identity provider''s id of the admin, as in membership';
comment on column support_grant.entered_at is 'When the admin first acted in the store';
create unique index support_grant_running on support_grant (tenant_id, user_id) where ended_at is null;
create index support_grant_of_admin on support_grant (user_id) where ended_at is null;

alter table support_grant enable row level security;
alter table support_grant force row level security;
create policy seller_own on support_grant to emporion_seller using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy grant_self on support_grant for select to emporion_seller
    using (user_id = app_user() and ended_at is null and now() >= starts_at and now() < ends_at);
create policy operator_all on support_grant to emporion_operator using (true) with check (true);
grant select, update (entered_at, ended_at, ended_by) on support_grant to emporion_seller;
grant select, insert, update (ended_at, ended_by) on support_grant to emporion_operator;

-- What has ended stays ended.
create function support_grant_stays_ended() returns trigger language plpgsql as $$
begin
    raise exception 'support grant % has ended', old.id using errcode = 'check_violation';
end $$;
create trigger support_grant_stays_ended before update on support_grant
    for each row when (old.ended_at is not null) execute function support_grant_stays_ended();

-- Support sees the store it was granted like a member does.
create policy seller_of_support on tenant for select to emporion_seller
    using (exists (select 1 from support_grant g where g.tenant_id = tenant.id and g.user_id = app_user()
                   and g.ended_at is null and now() >= g.starts_at and now() < g.ends_at));

-- The store's owner is told by mail, which the portal sends.
grant insert on portal_task to emporion_operator;

call audited('support_grant', '{"subject": "support", "id": "r.id", "name": "r.name", "verbs": ["insert", "update"],
    "columns": ["name", "reason", "starts_at", "ends_at", "entered_at", "ended_at", "ended_by"]}');
