-- Buyers read of which lines money goes back, where they read that it does.
drop policy storefront_read on order_refund_line;
create policy storefront_read on order_refund_line for select to emporion_storefront
    using (tenant_id = app_tenant() or exists (select 1 from order_refund r
        where r.tenant_id = order_refund_line.tenant_id and r.id = order_refund_line.refund_id));
