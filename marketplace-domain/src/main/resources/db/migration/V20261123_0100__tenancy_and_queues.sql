-- Stores (tenants), who may act for them, and the queues. Roles are made by the bootstrap step, before any migration.
revoke create on schema public from public;
grant usage on schema public to emporion_seller, emporion_storefront, emporion_operator, emporion_indexer;

-- What the transaction may see: set by TenantScope only, empty means nothing.
create function app_tenant() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.tenant_id', true), '')::uuid;
create function app_user() returns text language sql stable parallel safe
    return nullif(current_setting('app.user_id', true), '');
create function app_key_hash() returns text language sql stable parallel safe
    return nullif(current_setting('app.key_hash', true), '');
create function app_cart() returns text language sql stable parallel safe
    return nullif(current_setting('app.cart_key', true), '');
create function app_purchase() returns text language sql stable parallel safe
    return nullif(current_setting('app.purchase_key', true), '');

create table tenant (
    id            uuid primary key,
    slug          text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{1,48})[a-z0-9]$'),
    name          text not null check (length(name) between 2 and 80),
    status        text not null check (status in ('PENDING', 'ACTIVE', 'REJECTED', 'SUSPENDED', 'CLOSED')),
    about         text not null default '',
    policies      text not null default '',
    country       text not null check (country ~ '^[A-Z]{2}$'),
    contact_email text not null,
    organization  text,
    created_at    timestamptz not null,
    opened_at     timestamptz,
    version       bigint not null default 0
);
comment on table tenant is 'A seller store. Its id is the tenant id of everything the store owns';
comment on column tenant.organization is 'Id of the Keycloak organization that mirrors the store for log-in; null until it exists';
create index tenant_by_status on tenant (status, created_at);

create table tenant_legal (
    tenant_id  uuid primary key references tenant (id),
    legal_name text not null check (length(legal_name) between 2 and 160)
);
comment on table tenant_legal is 'What only the store itself and the platform may know of the company behind it';

create table tenant_status_change (
    tenant_id   uuid not null references tenant (id),
    id          uuid not null,
    from_status text,
    to_status   text not null,
    reason      text,
    changed_by  text not null,
    changed_at  timestamptz not null,
    primary key (tenant_id, id)
);
comment on table tenant_status_change is 'Who moved a store from one state to another, when and why';

create table membership (
    tenant_id  uuid not null references tenant (id),
    user_id    text not null,
    role       text not null check (role in ('OWNER', 'MANAGER', 'CATALOG', 'FULFILMENT', 'ACCOUNTING', 'READER')),
    name       text not null,
    email      text not null,
    created_at timestamptz not null,
    primary key (tenant_id, user_id)
);
comment on table membership is 'Who may act for a store; decides at every request, whatever the identity provider says';
create index membership_by_user on membership (user_id);

create table api_key (
    tenant_id  uuid not null references tenant (id),
    id         uuid not null,
    name       text not null check (length(name) between 1 and 80),
    prefix     text not null,
    key_hash   text not null unique,
    scopes     text not null,
    created_by text not null,
    created_at timestamptz not null,
    revoked_at timestamptz,
    primary key (tenant_id, id)
);
comment on table api_key is 'Key of a store for scripts; only its SHA-256 is kept';

-- Queues of background work: ids, tenant, kind and lease only (shape of db-scheduler).
create table storefront_task (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index storefront_task_due on storefront_task (execution_time);
create index storefront_task_heartbeat on storefront_task (last_heartbeat);
create table portal_task (like storefront_task including all);
create table admin_task (like storefront_task including all);
comment on table storefront_task is 'Background work of marketplace-web: expiry, payments, its mails';
comment on table portal_task is 'Background work of seller-portal: imports, picture fetching, its mails';
comment on table admin_task is 'Background work of tenant-admin: identity provider sync';

create table listing_queue (
    tenant_id    uuid not null references tenant (id),
    product_id   uuid not null,
    version      bigint not null,
    done_version bigint not null default 0,
    changed_at   timestamptz not null,
    lease_until  timestamptz,
    failures     int not null default 0,
    primary key (tenant_id, product_id)
);
comment on table listing_queue is 'One row per listing, outliving it: version rises with every change, done_version is what the search index has';
create index listing_queue_open on listing_queue (changed_at) where done_version < version;

create function announce_listing_change() returns trigger language plpgsql as $$
begin
    perform pg_notify('listing_changed', '');
    return null;
end $$;
create trigger listing_queue_announces after insert or update of version on listing_queue
    for each statement execute function announce_listing_change();

create table search_rebuild (
    id           uuid primary key,
    requested_by text not null,
    requested_at timestamptz not null,
    claimed_at   timestamptz,
    lease_until  timestamptz,
    finished_at  timestamptz,
    listings     bigint not null default 0,
    total        bigint not null default 0,
    problem      text
);
comment on table search_rebuild is 'A rebuild of the search index: asked for by a row, claimed by an indexer';

create table idempotency_record (
    application  text not null check (application in ('storefront', 'seller')),
    scope        text not null,
    key          text not null check (length(key) between 1 and 255),
    request_hash text not null,
    lease_until  timestamptz not null,
    status       int,
    answer       text,
    created_at   timestamptz not null,
    primary key (application, scope, key)
);
comment on table idempotency_record is 'Answers to writes that carried an Idempotency-Key, kept 24 h; no status means still running';
create index idempotency_record_age on idempotency_record (created_at);
