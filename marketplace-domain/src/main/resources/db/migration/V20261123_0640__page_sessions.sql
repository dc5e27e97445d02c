-- Who is logged in at the pages, so that people see their sessions and end them. The session itself lives in its server.
create table page_session (
    id               uuid primary key,
    user_id          text not null,
    application      text not null check (application in ('SHOP', 'SELLER', 'ADMIN')),
    provider_session text not null,
    browser          text not null check (length(browser) <= 80),
    address          text not null check (length(address) <= 60),
    started_at       timestamptz not null,
    seen_at          timestamptz not null,
    ended_at         timestamptz,
    ended_how        text check (ended_how in ('SIGNED_OUT', 'ENDED', 'TOO_OLD')),
    check ((ended_at is null) = (ended_how is null))
);
comment on table page_session is 'A log-in at the pages of one application; a request of an ended one is refused';
comment on column page_session.provider_session is 'The session at the identity provider that it came from; ending one ends all that share it';
comment on column page_session.seen_at is 'When it was last used, to the minute';
create index page_session_of_user on page_session (user_id, seen_at desc);
create index page_session_age on page_session (seen_at);

alter table page_session enable row level security;
alter table page_session force row level security;
create policy own on page_session to emporion_storefront, emporion_seller, emporion_operator
    using (user_id = app_user()) with check (user_id = app_user());
create policy forgotten_seen on page_session for select to emporion_storefront
    using (seen_at < now() - interval '30 days');
create policy forgotten_deleted on page_session for delete to emporion_storefront
    using (seen_at < now() - interval '30 days');
grant select, insert, update (seen_at, ended_at, ended_how) on page_session to emporion_storefront, emporion_seller, emporion_operator;
grant delete on page_session to emporion_storefront, emporion_operator;

-- The shop too asks for sessions at the identity provider to be ended.
grant insert on admin_task to emporion_storefront;
