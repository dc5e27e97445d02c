-- Programs ask for what has changed since they last asked. Of stock, reservations count as well, so that the time is kept
-- beside it. It is in no index: stock is written all the time, and a store reads its own rows only.
alter table stock_item add column changed_at timestamptz not null default now();
comment on column stock_item.changed_at is 'When on hand, reserved or tracked was last written; by the database';

create function stock_item_changes() returns trigger language plpgsql as $$
begin
    new.changed_at := now();
    return new;
end $$;
create trigger stock_item_changes before insert or update on stock_item
    for each row execute function stock_item_changes();

create index order_event_by_time on order_event (tenant_id, happened_at);
