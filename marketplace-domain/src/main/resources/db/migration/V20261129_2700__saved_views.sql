-- How members look at the lists of their store, kept under names of their own.
create table saved_view (
    tenant_id  uuid not null references tenant (id),
    id         uuid not null,
    user_id    text not null,
    list       text not null check (list in ('PRODUCTS', 'ORDERS', 'STOCK')),
    name       text not null check (length(name) between 1 and 60),
    query      text not null check (length(query) <= 2000),
    is_default boolean not null,
    version    bigint not null default 0,
    primary key (tenant_id, id),
    constraint saved_view_of_member foreign key (tenant_id, user_id)
        references membership (tenant_id, user_id) on delete cascade
);
comment on table saved_view is 'A list as one member looks at it: only that member sees it, and it goes with the membership';
comment on column saved_view.list is 'Which list of the seller portal it is of';
comment on column saved_view.query is 'Filters, rows per page, order and columns, as the address of the list carries them';
comment on column saved_view.is_default is 'Whether the list opens with it when its address asks for nothing else';
create unique index saved_view_name on saved_view (tenant_id, user_id, list, lower(name));
create unique index saved_view_default on saved_view (tenant_id, user_id, list) where is_default;

alter table saved_view enable row level security;
alter table saved_view force row level security;
create policy seller_own on saved_view to emporion_seller using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, delete, update (name, query, is_default, version) on saved_view to emporion_seller;
