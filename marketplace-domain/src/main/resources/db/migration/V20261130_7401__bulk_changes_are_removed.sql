-- A bulk change is removed when it can no longer be undone; the audit log has who asked for what.
grant delete on bulk_change to emporion_seller;

comment on table bulk_change is
    'One change of many products: who asked for what, how far it is, whether it was given back; kept as long as it can be undone';

-- Those from before: their products have gone from the list already.
alter table bulk_change no force row level security;
delete from bulk_change c
where c.ended_at < now() - interval '8 days'
  and not exists (select 1 from bulk_change_item i where i.tenant_id = c.tenant_id and i.change_id = c.id);
alter table bulk_change force row level security;
