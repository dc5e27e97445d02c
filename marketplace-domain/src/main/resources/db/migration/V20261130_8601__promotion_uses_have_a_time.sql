-- When a purchase took a promotion, so that its giver sees the latest first.
alter table promotion_use add column used_at timestamptz not null default now();
alter table promotion_use alter column used_at drop default;
comment on column promotion_use.used_at is 'When the purchase took it';
create index promotion_use_latest on promotion_use (tenant_id, promotion_id, used_at desc, purchase_number);
