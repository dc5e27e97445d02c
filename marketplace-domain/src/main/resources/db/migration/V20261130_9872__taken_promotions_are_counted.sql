-- How often a buyer has had a promotion is counted among all purchases of that buyer, however many those are.
create view promotion_taken with (security_invoker = true) as
    select u.promotion_id || '/' || u.purchase_number as id, u.tenant_id, u.promotion_id, u.purchase_number
    from promotion_use u;
comment on view promotion_taken is 'Which purchase has which promotion, for who knows whose purchase that is';
grant select on promotion_taken to emporion_storefront;
