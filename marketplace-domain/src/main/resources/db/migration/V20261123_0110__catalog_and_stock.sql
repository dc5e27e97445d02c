-- Catalog and stock of a store.
create table category (
    code        text primary key check (code ~ '^[a-z0-9-]+$'),
    parent_code text references category (code),
    name        text not null,
    slug        text not null unique,
    position    int not null,
    level       int not null check (level between 1 and 3)
);
comment on table category is 'The category tree of the marketplace, three levels, the same for all stores';
create index category_children on category (parent_code, position);

create table product (
    tenant_id     uuid not null references tenant (id),
    id            uuid not null,
    slug          text not null check (slug ~ '^[a-z0-9][a-z0-9-]{0,119}$'),
    title         text not null check (length(title) between 1 and 200),
    description   text not null default '',
    brand         text not null default '',
    category_code text not null references category (code),
    status        text not null check (status in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
    attributes    jsonb not null default '[]',
    options       jsonb not null default '[]',
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    published_at  timestamptz,
    version       bigint not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, slug)
);
comment on column product.slug is 'Address of the page; also the handle by which an import finds the product again';
comment on column product.description is 'Cleaned HTML';
comment on column product.attributes is '[{code, label, value}]';
comment on column product.options is '[{name, values: []}], at most 3';
create index product_by_change on product (tenant_id, updated_at desc, id);
create index product_by_category on product (category_code, published_at desc) where status = 'PUBLISHED';

create table picture (
    tenant_id  uuid not null,
    id         uuid not null,
    product_id uuid not null,
    position   int not null,
    alt        text not null default '',
    hash       text,
    width      int,
    height     int,
    source_url text,
    state      text not null check (state in ('WAITING', 'READY', 'FAILED')),
    problem    text,
    primary key (tenant_id, id),
    foreign key (tenant_id, product_id) references product (tenant_id, id) on delete cascade,
    check (state <> 'READY' or (hash is not null and width > 0 and height > 0))
);
comment on table picture is 'A picture of a product; its file lies in the media folder under its content hash';
create index picture_of_product on picture (tenant_id, product_id, position);

create table variant (
    tenant_id        uuid not null,
    id               uuid not null,
    product_id       uuid not null,
    position         int not null,
    sku              text not null check (length(sku) between 1 and 80),
    barcode          text,
    option_values    jsonb not null default '{}',
    price_minor      bigint not null check (price_minor >= 0),
    compare_at_minor bigint check (compare_at_minor >= 0),
    currency         text not null check (currency ~ '^[A-Z]{3}$'),
    weight_grams     int check (weight_grams >= 0),
    picture_id       uuid,
    primary key (tenant_id, id),
    unique (tenant_id, sku),
    foreign key (tenant_id, product_id) references product (tenant_id, id) on delete cascade,
    foreign key (tenant_id, picture_id) references picture (tenant_id, id) on delete set null (picture_id)
);
comment on column variant.option_values is '{"Colour": "Blue", "Size": "XL"}';
create index variant_of_product on variant (tenant_id, product_id, position);

create table variant_cost (
    tenant_id  uuid not null,
    variant_id uuid not null,
    cost_minor bigint not null check (cost_minor >= 0),
    currency   text not null check (currency ~ '^[A-Z]{3}$'),
    primary key (tenant_id, variant_id),
    foreign key (tenant_id, variant_id) references variant (tenant_id, id) on delete cascade
);
comment on table variant_cost is 'What the store pays for a unit; a table of its own because nobody but the store may read it';

create table import_job (
    tenant_id    uuid not null references tenant (id),
    id           uuid not null,
    format       text not null check (format in ('emporion', 'shopify')),
    file_name    text not null,
    file_path    text not null,
    update_stock boolean not null default false,
    status       text not null check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    bytes_total  bigint not null default 0,
    bytes_read   bigint not null default 0,
    rows         bigint not null default 0,
    created      bigint not null default 0,
    updated      bigint not null default 0,
    rejected     bigint not null default 0,
    warnings     bigint not null default 0,
    message      text,
    requested_by text not null,
    requested_at timestamptz not null,
    started_at   timestamptz,
    finished_at  timestamptz,
    primary key (tenant_id, id)
);
create index import_job_latest on import_job (tenant_id, requested_at desc);

create table import_problem (
    tenant_id uuid not null,
    job_id    uuid not null,
    id        uuid not null,
    line      bigint not null,
    handle    text,
    field     text,
    severity  text not null check (severity in ('ERROR', 'WARNING')),
    code      text not null,
    detail    text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, job_id) references import_job (tenant_id, id) on delete cascade
);
create index import_problem_of_job on import_problem (tenant_id, job_id, line);

create table stock_item (
    tenant_id  uuid not null,
    variant_id uuid not null,
    on_hand    bigint not null default 0,
    reserved   bigint not null default 0 check (reserved >= 0),
    tracked    boolean not null default true,
    primary key (tenant_id, variant_id),
    foreign key (tenant_id, variant_id) references variant (tenant_id, id) on delete cascade,
    constraint stock_never_oversold check (not tracked or on_hand >= reserved)
) with (fillfactor = 70);
comment on table stock_item is 'Stock of a SKU: on hand and reserved; available is their difference. Not tracked means always available';

create table stock_movement (
    tenant_id  uuid not null,
    id         uuid not null,
    variant_id uuid not null,
    kind       text not null check (kind in ('INITIAL', 'RECEIPT', 'COUNT', 'CORRECTION', 'SALE', 'RETURN', 'IMPORT')),
    quantity   bigint not null check (quantity <> 0),
    reason     text not null default '',
    moved_by   text not null,
    moved_at   timestamptz not null,
    order_id   uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, variant_id) references variant (tenant_id, id) on delete cascade
);
comment on table stock_movement is 'Every change of on hand; on_hand of a SKU is the sum of its movements';
create index stock_movement_of_variant on stock_movement (tenant_id, variant_id, moved_at desc);

create table reservation (
    tenant_id       uuid not null,
    id              uuid not null,
    variant_id      uuid not null,
    purchase_number text not null,
    quantity        bigint not null check (quantity > 0),
    state           text not null check (state in ('HELD', 'PINNED', 'CLAIMED', 'RELEASED')),
    expires_at      timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, variant_id) references variant (tenant_id, id)
);
comment on table reservation is 'Units kept for a purchase: held until expiry, pinned while a payment is under way, claimed by its order';
create index reservation_of_purchase on reservation (tenant_id, purchase_number);
