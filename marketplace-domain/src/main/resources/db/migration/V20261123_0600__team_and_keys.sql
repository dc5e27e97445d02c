-- The team of a store: invitations by mail; and API keys that end by themselves and say when they were used.
create function app_invitation_hash() returns text language sql stable parallel safe
    return nullif(current_setting('app.invitation_hash', true), '');

create table invitation (
    tenant_id  uuid not null references tenant (id),
    id         uuid not null,
    email      text not null check (length(email) between 3 and 200 and email = lower(email)),
    role       text not null check (role in ('OWNER', 'MANAGER', 'CATALOG', 'FULFILMENT', 'ACCOUNTING', 'READER')),
    invited_by text not null,
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    token_hash text unique,
    sent_at    timestamptz,
    outcome    text check (outcome in ('ACCEPTED', 'WITHDRAWN')),
    closed_at  timestamptz,
    closed_by  text,
    check ((outcome is null) = (closed_at is null)),
    primary key (tenant_id, id)
);
comment on table invitation is 'Somebody was asked by mail to join the team of a store';
comment on column invitation.email is 'In lower case; only somebody who logs in with this address can accept';
comment on column invitation.token_hash is 'SHA-256 of the secret in the link; made when the mail is sent, null before';
create unique index invitation_open on invitation (tenant_id, email) where outcome is null;

alter table invitation enable row level security;
alter table invitation force row level security;
create policy seller_own on invitation to emporion_seller using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy invitation_door on invitation for select to emporion_seller using (token_hash = app_invitation_hash());
grant select, insert, update (expires_at, token_hash, sent_at, outcome, closed_at, closed_by) on invitation to emporion_seller;

alter table api_key add column expires_at timestamptz;
alter table api_key add column last_used_at timestamptz;
comment on column api_key.expires_at is 'From then on the key opens nothing; null: until it is revoked';
comment on column api_key.last_used_at is 'To the minute: not every request writes';
grant update (last_used_at) on api_key to emporion_seller;
