-- A store that the planner's statistics do not know yet counts as one row of everything: the list of a store that has just taken in
-- its first ten thousand products joined all of them with all of them. Without statistics of the column, every store counts as a
-- two-hundredth of the table, whichever it is and however long ago the table was looked at.
do $$
declare
    store_table record;
begin
    for store_table in
        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'tenant_id'
    loop
        execute format('alter table %I alter column tenant_id set statistics 0', store_table.relname);
        if to_regproc('pg_clear_attribute_stats') is not null then
            perform pg_clear_attribute_stats('public', store_table.relname, 'tenant_id', false);
        end if;
    end loop;
end
$$;

-- Deep pages of products by title are found in the index alone.
drop index product_by_title;
create index product_by_title on product (tenant_id, lower(title), id) include (title, status);

-- Whether a product is archived is asked without a value, so that a prepared statement is planned knowing that few are.
create or replace view catalog_sku with (security_invoker = true) as
    select v.tenant_id, v.id, v.product_id, v.sku, v.option_values, p.title, p.status,
           p.published_at is not null as listed, v.codes, p.words, nullif(p.status, 'ARCHIVED') as kept_status
    from variant v join product p on p.tenant_id = v.tenant_id and p.id = v.product_id;
