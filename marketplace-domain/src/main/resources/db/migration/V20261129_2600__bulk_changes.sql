-- What many products were before they were changed at once, so that the change can be given back.
create table bulk_change (
    tenant_id    uuid not null references tenant (id),
    id           uuid not null,
    kind         text not null check (kind in
        ('CATEGORY', 'PRICE', 'PRICE_PERCENT', 'STOCK', 'STOCK_ADD', 'PUBLISH', 'UNPUBLISH', 'DELETE')),
    parameters   jsonb not null,
    state        text not null check (state in ('RUNNING', 'DONE', 'UNDOING', 'UNDONE')),
    total        bigint not null check (total > 0),
    changed      bigint not null default 0,
    unchanged    bigint not null default 0,
    refused      bigint not null default 0,
    given_back   bigint not null default 0,
    left_alone   bigint not null default 0,
    requested_by text not null,
    requested_at timestamptz not null,
    ended_at     timestamptz,
    undone_by    text,
    version      bigint not null default 0,
    primary key (tenant_id, id)
);
comment on table bulk_change is 'One change of many products: who asked for what, how far it is, whether it was given back';
comment on column bulk_change.parameters is 'What the products become, under "value": a category, a price, a percentage, a count';
comment on column bulk_change.unchanged is 'How many products were so already';
comment on column bulk_change.left_alone is 'How many were not given back: others changed them, or they cannot be so again';
comment on column bulk_change.ended_at is 'When all were changed; it can be undone for seven days from then';
create index bulk_change_of_person on bulk_change (tenant_id, requested_by, requested_at desc);

create table bulk_change_item (
    tenant_id  uuid not null,
    id         uuid not null,
    change_id  uuid not null,
    product_id uuid not null,
    state      text not null check (state in ('WAITING', 'CHANGED', 'SAME', 'REFUSED', 'GIVEN_BACK', 'LEFT')),
    title      text,
    was        jsonb not null,
    became     jsonb not null,
    problem    text,
    detail     text,
    primary key (tenant_id, id),
    constraint bulk_change_item_once unique (tenant_id, change_id, product_id),
    foreign key (tenant_id, change_id) references bulk_change (tenant_id, id) on delete cascade
);
comment on table bulk_change_item is 'What a bulk change did with one product; kept as long as it can be undone';
comment on column bulk_change_item.product_id is 'No foreign key: it outlives a product that was deleted meanwhile';
comment on column bulk_change_item.was is 'What the product or its variants had before, by variant where it is theirs';
comment on column bulk_change_item.became is 'What they have from then on';
comment on column bulk_change_item.problem is 'Why it could not be changed or given back: a code, with words in detail';

alter table bulk_change enable row level security;
alter table bulk_change force row level security;
create policy seller_own on bulk_change to emporion_seller using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update on bulk_change to emporion_seller;

alter table bulk_change_item enable row level security;
alter table bulk_change_item force row level security;
create policy seller_own on bulk_change_item to emporion_seller using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update, delete on bulk_change_item to emporion_seller;

call audited('bulk_change', '{"subject": "bulk", "id": "r.id", "name": "lower(replace(r.kind, ''_'', '' ''))", "verbs": ["insert", "update"],
    "columns": ["total", "undone_by"]}');
