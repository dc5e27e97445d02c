-- When units of a purchase will not be sent, what they were cheaper goes back to the budgets of its promotions.
create policy storefront_update on promotion_use for update to emporion_storefront
    using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant update (amount_minor) on promotion_use to emporion_storefront;
comment on table promotion_use is 'That a purchase has a promotion, and what it saves; less when units of it are not sent, and gone again when nothing comes of it';
