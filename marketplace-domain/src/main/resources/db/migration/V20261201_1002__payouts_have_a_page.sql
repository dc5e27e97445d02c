-- The platform reads of a payout for which orders it is, and when it had arrived before it came back.
alter table payout add column paid_at timestamptz;
comment on column payout.paid_at is 'When it had arrived; it stays when it comes back later';
alter table payout no force row level security;
update payout set paid_at = ended_at where state = 'PAID';
alter table payout force row level security;
grant update (paid_at) on payout to emporion_operator;

create policy operator_paid_for on seller_order for select to emporion_operator
    using (exists (select 1 from payout_line l where l.tenant_id = seller_order.tenant_id and l.order_id = seller_order.id));
grant select (number) on seller_order to emporion_operator;
create view order_name with (security_invoker = true) as select tenant_id, id, number, purchase_number from seller_order;
comment on view order_name is 'What orders are called, for whom has to do with their money';
grant select on order_name to emporion_operator;
