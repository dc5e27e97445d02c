-- The page of a purchase says what each of its refunds is for; nothing else of a refund is the platform's to read.
create policy operator_reads on order_refund for select to emporion_operator using (true);
grant select (tenant_id, id, kind) on order_refund to emporion_operator;
