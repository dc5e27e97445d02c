-- Cart, purchase, the orders of the stores, and their journals.
create table shipping_option (
    tenant_id       uuid not null references tenant (id),
    id              uuid not null,
    name            text not null check (length(name) between 1 and 80),
    price_minor     bigint not null check (price_minor >= 0),
    free_over_minor bigint check (free_over_minor >= 0),
    currency        text not null check (currency ~ '^[A-Z]{3}$'),
    days_min        int not null check (days_min >= 0),
    days_max        int not null check (days_max >= days_min),
    position        int not null default 0,
    primary key (tenant_id, id)
);
comment on column shipping_option.free_over_minor is 'Items of this store worth at least this much ship free; null: never free';

create table cart (
    id         text primary key,
    buyer_id   text,
    currency   text not null check (currency ~ '^[A-Z]{3}$'),
    address    jsonb,
    email      text,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
comment on table cart is 'A buyer''s cart over many stores; its unguessable id is the only key to it';
create index cart_of_buyer on cart (buyer_id) where buyer_id is not null;

create table cart_line (
    cart_id          text not null references cart (id) on delete cascade,
    id               uuid not null,
    tenant_id        uuid not null,
    variant_id       uuid not null,
    quantity         bigint not null check (quantity between 1 and 9999),
    seen_price_minor bigint not null,
    added_at         timestamptz not null,
    primary key (cart_id, id),
    unique (cart_id, tenant_id, variant_id)
);
comment on column cart_line.seen_price_minor is 'Unit price when the buyer put it in, to tell when it has changed';

create table cart_shipping (
    cart_id            text not null references cart (id) on delete cascade,
    tenant_id          uuid not null,
    shipping_option_id uuid not null,
    primary key (cart_id, tenant_id)
);

create table purchase (
    number         text primary key,
    cart_id        text not null,
    buyer_id       text,
    email          text not null,
    status         text not null check (status in ('OPEN', 'PENDING_PAYMENT', 'PLACED', 'FAILED', 'CANCELLED')),
    ship_to        jsonb not null,
    currency       text not null check (currency ~ '^[A-Z]{3}$'),
    items_minor    bigint not null check (items_minor >= 0),
    shipping_minor bigint not null check (shipping_minor >= 0),
    discount_minor bigint not null default 0 check (discount_minor >= 0),
    tax_minor      bigint not null check (tax_minor >= 0),
    total_minor    bigint not null check (total_minor >= 0),
    created_at     timestamptz not null,
    placed_at      timestamptz,
    version        bigint not null default 0
);
comment on table purchase is 'One checkout over many stores: one payment, one seller order per store';
create unique index purchase_one_open_per_cart on purchase (cart_id) where status in ('OPEN', 'PENDING_PAYMENT');
create index purchase_of_buyer on purchase (buyer_id, created_at desc) where buyer_id is not null;
create index purchase_unfinished on purchase (created_at) where status in ('OPEN', 'PENDING_PAYMENT');

create table purchase_store (
    purchase_number text not null references purchase (number),
    tenant_id       uuid not null,
    store_slug      text not null,
    store_name      text not null,
    order_number    text not null,
    shipping_name   text not null,
    shipping_minor  bigint not null check (shipping_minor >= 0),
    primary key (purchase_number, tenant_id)
);

create table purchase_line (
    purchase_number  text not null,
    id               uuid not null,
    tenant_id        uuid not null,
    product_id       uuid not null,
    variant_id       uuid not null,
    sku              text not null,
    title            text not null,
    options          jsonb not null default '{}',
    image            text,
    quantity         bigint not null check (quantity > 0),
    unit_price_minor bigint not null check (unit_price_minor >= 0),
    primary key (purchase_number, id),
    foreign key (purchase_number, tenant_id) references purchase_store (purchase_number, tenant_id)
);

create table payment_attempt (
    id              text primary key,
    purchase_number text not null references purchase (number),
    provider        text not null,
    state           text not null check (state in ('CREATED', 'SENT', 'UNKNOWN', 'AUTHORISED', 'CAPTURED', 'DECLINED', 'VOIDED', 'REFUNDED')),
    amount_minor    bigint not null check (amount_minor >= 0),
    refunded_minor  bigint not null default 0 check (refunded_minor between 0 and amount_minor),
    currency        text not null check (currency ~ '^[A-Z]{3}$'),
    payment_id      text,
    redirect_url    text,
    decline_code    text,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    settled_at      timestamptz,
    version         bigint not null default 0
);
comment on column payment_attempt.id is 'Number of the purchase, a hyphen, and the attempt''s ordinal; the provider''s idempotency key';
create unique index payment_one_open_attempt on payment_attempt (purchase_number) where state in ('CREATED', 'SENT', 'UNKNOWN');
create index payment_attempts_of_purchase on payment_attempt (purchase_number, created_at);

create table seller_order (
    tenant_id        uuid not null references tenant (id),
    id               uuid not null,
    number           text not null,
    purchase_number  text not null,
    status           text not null check (status in ('NEW', 'ACCEPTED', 'REFUSED', 'PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'CANCELLED')),
    placed_at        timestamptz not null,
    buyer_id         text,
    email            text not null,
    ship_to          jsonb not null,
    store_slug       text not null,
    store_name       text not null,
    shipping_name    text not null,
    currency         text not null check (currency ~ '^[A-Z]{3}$'),
    items_minor      bigint not null check (items_minor >= 0),
    shipping_minor   bigint not null check (shipping_minor >= 0),
    tax_minor        bigint not null check (tax_minor >= 0),
    total_minor      bigint not null check (total_minor = items_minor + shipping_minor),
    commission_minor bigint not null check (commission_minor >= 0),
    refuse_reason    text,
    version          bigint not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    unique (tenant_id, purchase_number)
);
comment on table seller_order is 'The part of a purchase that one store fulfils';
create index seller_order_by_status on seller_order (tenant_id, status, placed_at desc);
create index seller_order_latest on seller_order (tenant_id, placed_at desc);
create index seller_order_of_purchase on seller_order (purchase_number);

create table order_line (
    tenant_id        uuid not null,
    id               uuid not null,
    order_id         uuid not null,
    product_id       uuid not null,
    variant_id       uuid not null,
    sku              text not null,
    title            text not null,
    options          jsonb not null default '{}',
    image            text,
    quantity         bigint not null check (quantity > 0),
    shipped          bigint not null default 0 check (shipped between 0 and quantity),
    unit_price_minor bigint not null check (unit_price_minor >= 0),
    total_minor      bigint not null check (total_minor = quantity * unit_price_minor),
    primary key (tenant_id, id),
    foreign key (tenant_id, order_id) references seller_order (tenant_id, id)
);
create index order_line_of_order on order_line (tenant_id, order_id);

create table order_event (
    tenant_id   uuid not null,
    id          uuid not null,
    order_id    uuid not null,
    status      text not null,
    note        text not null default '',
    happened_by text not null,
    happened_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, order_id) references seller_order (tenant_id, id)
);
create index order_event_of_order on order_event (tenant_id, order_id, happened_at);

create table parcel (
    tenant_id       uuid not null,
    id              uuid not null,
    order_id        uuid not null,
    carrier         text not null check (length(carrier) between 1 and 60),
    tracking_number text not null check (length(tracking_number) between 1 and 80),
    shipped_at      timestamptz not null,
    delivered_at    timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, order_id) references seller_order (tenant_id, id)
);
create index parcel_of_order on parcel (tenant_id, order_id);

create table parcel_line (
    tenant_id     uuid not null,
    parcel_id     uuid not null,
    order_line_id uuid not null,
    quantity      bigint not null check (quantity > 0),
    primary key (tenant_id, parcel_id, order_line_id),
    foreign key (tenant_id, parcel_id) references parcel (tenant_id, id),
    foreign key (tenant_id, order_line_id) references order_line (tenant_id, id)
);

create table journal (
    tenant_id   uuid not null references tenant (id),
    id          uuid not null,
    order_id    uuid not null,
    kind        text not null check (kind in ('SALE', 'REFUND')),
    recorded_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, order_id, kind),
    foreign key (tenant_id, order_id) references seller_order (tenant_id, id)
);
comment on table journal is 'One balanced entry of the double-entry book; belongs to one seller order, hence to one tenant';

create table posting (
    tenant_id    uuid not null,
    id           uuid not null,
    journal_id   uuid not null,
    account      text not null check (account in ('BUYER_PAYMENTS', 'SELLER_PAYABLE', 'PLATFORM_COMMISSION')),
    amount_minor bigint not null check (amount_minor <> 0),
    currency     text not null check (currency ~ '^[A-Z]{3}$'),
    primary key (tenant_id, id),
    foreign key (tenant_id, journal_id) references journal (tenant_id, id)
);
comment on column posting.amount_minor is 'Debit positive, credit negative; the postings of a journal add up to zero per currency';
create index posting_of_journal on posting (tenant_id, journal_id);

create function check_journal_balance() returns trigger language plpgsql as $$
begin
    -- runs as the current role under the tenant set at that moment: seeing nothing is a fault, not a balance of zero
    if not exists (select 1 from posting where tenant_id = new.tenant_id and journal_id = new.journal_id) then
        raise exception 'journal % is checked outside its tenant', new.journal_id using errcode = 'check_violation';
    end if;
    if exists (select 1 from posting where tenant_id = new.tenant_id and journal_id = new.journal_id
               group by currency having sum(amount_minor) <> 0) then
        raise exception 'journal % does not balance', new.journal_id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger posting_balances after insert on posting
    deferrable initially deferred for each row execute function check_journal_balance();
