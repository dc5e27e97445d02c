-- What is paid for is looked at before it is placed: rules give points, and from so many on a purchase is held until somebody of
-- the platform has decided.
create table fraud_rule (
    rule      text primary key check (rule ~ '^[A-Z_]{1,32}$'),
    points    integer not null check (points between 0 and 1000),
    threshold bigint not null check (threshold >= 0),
    version   bigint not null
);
comment on table fraud_rule is 'How much each rule counts in the screening of purchases; admins change it';
comment on column fraud_rule.rule is 'HELD_FROM is none: its points are those from which a purchase is held';
comment on column fraud_rule.points is 'What is added to the score when the rule hits; 0 turns it off';
comment on column fraud_rule.threshold is 'What has to be reached: tries, or whole units of the currency of the purchase; 0 for rules that know none';
insert into fraud_rule (rule, points, threshold, version) values
    ('BLOCKED',     100,    0, 0),
    ('CARD_HOUR',    40,   10, 0),
    ('CARD_DAY',     20,   20, 0),
    ('BUYER_HOUR',   20,   10, 0),
    ('BUYER_DAY',    20,   30, 0),
    ('COUNTRY',      40,    0, 0),
    ('AMOUNT',       20, 1000, 0),
    ('FIRST_ORDER',  10,    0, 0),
    ('HELD_FROM',    70,    0, 0);
grant select on fraud_rule to emporion_storefront, emporion_operator;
grant update (points, threshold, version) on fraud_rule to emporion_operator;
call audited('fraud_rule', '{"subject": "fraud_rule", "tenant": "''00000000-0000-0000-0000-000000000000''::uuid", "id": "r.rule",
    "name": "r.rule", "verbs": ["update"], "columns": ["points", "threshold"]}');

create table blocked_buyer (
    id         uuid primary key,
    kind       text not null check (kind in ('EMAIL', 'DOMAIN', 'CARD', 'ADDRESS')),
    value      text not null check (length(value) between 1 and 300),
    value_hash text not null unique check (value_hash ~ '^[0-9a-f]{64}$'),
    reason     text not null check (length(reason) between 1 and 2000),
    blocked_by text not null,
    blocked_at timestamptz not null
);
comment on table blocked_buyer is 'Whose purchases are held whatever else they are: e-mail addresses, their domains, cards, addresses';
comment on column blocked_buyer.value is 'As it is compared: without case, and an address without blanks and signs';
comment on column blocked_buyer.value_hash is 'Of kind and value: all that the shop may read of it';
alter table blocked_buyer enable row level security;
alter table blocked_buyer force row level security;
create policy storefront_screens on blocked_buyer for select to emporion_storefront using (true);
create policy operator_keeps on blocked_buyer to emporion_operator using (true) with check (true);
grant select (kind, value_hash) on blocked_buyer to emporion_storefront;
grant select, insert, delete on blocked_buyer to emporion_operator;
call audited('blocked_buyer', '{"subject": "blocked_buyer", "tenant": "''00000000-0000-0000-0000-000000000000''::uuid", "id": "r.id",
    "name": "r.kind", "verbs": ["insert", "delete"], "columns": ["kind", "reason"]}');

create table screened_payment (
    purchase_number text primary key references purchase (number),
    screened_at     timestamptz not null,
    buyer           text not null check (buyer ~ '^[0-9a-f]{64}$'),
    card            text,
    outcome         text not null check (outcome in ('PASSED', 'HELD', 'REFUSED', 'DECLINED'))
);
comment on table screened_payment is 'Payments that came to an end, to count how often somebody tries and whether somebody has bought before';
comment on column screened_payment.buyer is 'Hash of the e-mail address without case and what follows a plus sign';
comment on column screened_payment.card is 'The payment provider''s name for the card, the same whoever pays with it';
create index screened_payment_of_buyer on screened_payment (buyer, screened_at);
create index screened_payment_of_card on screened_payment (card, screened_at) where card is not null;

create table fraud_review (
    purchase_number text primary key references purchase (number),
    score           integer not null check (score >= 0),
    hits            jsonb not null,
    total_minor     bigint not null check (total_minor >= 0),
    currency        text not null check (currency ~ '^[A-Z]{3}$'),
    state           text not null check (state in ('OPEN', 'RELEASED', 'REJECTED', 'EXPIRED')),
    opened_at       timestamptz not null,
    decide_by       timestamptz not null,
    decided_at      timestamptz,
    decided_by      text,
    reason          text check (length(reason) between 1 and 2000),
    version         bigint not null default 0,
    constraint fraud_review_decided_at check ((state = 'OPEN') = (decided_at is null)),
    constraint fraud_review_says_why check ((state in ('RELEASED', 'REJECTED')) = (decided_by is not null and reason is not null))
);
comment on table fraud_review is 'A purchase that is held until somebody has decided: what spoke against it, and who decided what, when and why';
comment on column fraud_review.hits is 'The rules that hit: each with its points and what was seen';
comment on column fraud_review.decide_by is 'Before its payment lapses; without a decision by then it is EXPIRED and the buyer is told';
create index fraud_review_queue on fraud_review (state, opened_at);

alter table screened_payment enable row level security;
alter table screened_payment force row level security;
alter table fraud_review enable row level security;
alter table fraud_review force row level security;
create policy storefront_counts on screened_payment for select to emporion_storefront using (true);
create policy storefront_notes on screened_payment for insert to emporion_storefront
    with check (exists (select 1 from purchase p where p.number = screened_payment.purchase_number));
create policy storefront_ends on screened_payment for update to emporion_storefront
    using (exists (select 1 from purchase p where p.number = screened_payment.purchase_number))
    with check (exists (select 1 from purchase p where p.number = screened_payment.purchase_number));
create policy operator_erases_seen on screened_payment for select to emporion_operator
    using (exists (select 1 from erasure_purchase x where x.purchase_number = screened_payment.purchase_number));
create policy operator_erases on screened_payment for delete to emporion_operator
    using (exists (select 1 from erasure_purchase x where x.purchase_number = screened_payment.purchase_number));
grant select, insert, update (outcome) on screened_payment to emporion_storefront;
grant select (purchase_number), delete on screened_payment to emporion_operator;

create policy by_purchase on fraud_review to emporion_storefront
    using (exists (select 1 from purchase p where p.number = fraud_review.purchase_number))
    with check (exists (select 1 from purchase p where p.number = fraud_review.purchase_number));
create policy operator_reads on fraud_review for select to emporion_operator using (true);
create policy operator_decides on fraud_review for update to emporion_operator using (true) with check (true);
grant select (purchase_number, state, decide_by, decided_at, version), insert, update (state, decided_at, version) on fraud_review
    to emporion_storefront;
grant select, update (state, decided_at, decided_by, reason, version) on fraud_review to emporion_operator;

-- Who decides about a purchase sees what is bought with it.
create policy operator_reviews on purchase_line for select to emporion_operator
    using (exists (select 1 from fraud_review r where r.purchase_number = purchase_line.purchase_number));
grant select on purchase_line to emporion_operator;

alter table purchase
    drop constraint purchase_status_check,
    add constraint purchase_status_check check (status in ('OPEN', 'PENDING_PAYMENT', 'IN_REVIEW', 'PLACED', 'FAILED', 'CANCELLED')),
    add review_until timestamptz,
    add review_end text check (review_end in ('REJECTED', 'TOO_LATE', 'PAYMENT_GONE', 'NOT_PLACED')),
    add constraint purchase_in_review_until check (review_until is not null or status <> 'IN_REVIEW' and review_end is null);
comment on column purchase.review_until is 'When it is decided at the latest, as its buyer was told; null when it was never held';
comment on column purchase.review_end is 'Why nothing came of it after it was held; null otherwise';
create index purchase_in_review_of_cart on purchase (cart_id) where status = 'IN_REVIEW';

alter table payment_attempt
    add card_fingerprint text,
    add card_country text check (card_country ~ '^[A-Z]{2}$');
comment on column payment_attempt.card_fingerprint is 'The payment provider''s name for the card, the same whoever pays with it; null when it tells none';
comment on column payment_attempt.card_country is 'Where the card was given out; null when the provider does not say';

-- Who has bought before is known by what was bought until now. The owner of the tables sees rows only while row security is not forced.
alter table purchase no force row level security;
alter table screened_payment no force row level security;
insert into screened_payment (purchase_number, screened_at, buyer, outcome)
    select number, coalesce(placed_at, created_at), encode(sha256(convert_to('EMAIL ' || email_key, 'UTF8')), 'hex'), 'PASSED'
    from purchase where status = 'PLACED' and email <> 'erased@emporion.invalid';
alter table screened_payment force row level security;
alter table purchase force row level security;
