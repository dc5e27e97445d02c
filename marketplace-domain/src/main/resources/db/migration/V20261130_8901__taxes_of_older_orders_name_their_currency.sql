-- Taxes by rate that were filled in for purchases and orders from before did not name the currency, without which none is read.
alter table purchase no force row level security;
alter table purchase_store no force row level security;
alter table seller_order no force row level security;

update purchase_store s
   set taxes = (select json_agg(t.tax::jsonb || jsonb_build_object('currency', p.currency) order by t.place)
                  from json_array_elements(s.taxes) with ordinality as t (tax, place))
  from purchase p
 where p.number = s.purchase_number
   and exists (select from json_array_elements(s.taxes) t where t ->> 'currency' is null);
update seller_order o
   set taxes = (select json_agg(t.tax::jsonb || jsonb_build_object('currency', o.currency) order by t.place)
                  from json_array_elements(o.taxes) with ordinality as t (tax, place))
 where exists (select from json_array_elements(o.taxes) t where t ->> 'currency' is null);

alter table seller_order force row level security;
alter table purchase_store force row level security;
alter table purchase force row level security;
