-- The audit log: who changed what of a store, from what to what, when, from where, on behalf of whom. Written by the database
-- itself, so that no facade can forget it, and never changed again by anybody.
create function audit_actor() returns text language sql stable
    return coalesce(nullif(current_setting('app.actor', true), ''), 'background: ' || replace(current_user, 'emporion_', ''));

create table audit_entry (
    tenant_id    uuid not null,
    id           uuid not null default uuidv7(),
    at           timestamptz not null default clock_timestamp(),
    actor        text not null default audit_actor(),
    on_behalf_of text default nullif(current_setting('app.on_behalf_of', true), ''),
    address      text default nullif(current_setting('app.address', true), ''),
    origin       text default nullif(current_setting('app.origin', true), ''),
    action       text not null check (action ~ '^[a-z_]+\.[a-z_]+$'),
    subject_kind text not null,
    subject_id   text not null,
    subject_name text not null default '',
    before       jsonb,
    after        jsonb,
    primary key (tenant_id, id)
);
comment on table audit_entry is 'Who changed what, once written never changed. No foreign key: it outlives what it tells of';
comment on column audit_entry.id is 'In the order of time, so that a list is paged by it';
comment on column audit_entry.on_behalf_of is 'For whom the actor acted, when not for itself: platform support in a store';
comment on column audit_entry.origin is 'What the change came from when it was no request of its own: an import';
comment on column audit_entry.before is 'What the changed columns were; a column that was empty is left out';
create index audit_entry_by_time on audit_entry (id);

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy seller_reads on audit_entry for select to emporion_seller using (tenant_id = app_tenant());
create policy seller_appends on audit_entry for insert to emporion_seller with check (tenant_id = app_tenant());
create policy operator_reads on audit_entry for select to emporion_operator using (true);
create policy operator_appends on audit_entry for insert to emporion_operator with check (true);
grant select, insert on audit_entry to emporion_seller, emporion_operator;

-- Nobody has the right; and whoever could take it, the owner included, is refused all the same.
create function audit_stands() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_stands before update or delete or truncate on audit_entry
    for each statement execute function audit_stands();
alter table audit_entry enable always trigger audit_entry_stands;

create function audit_text(value text) returns text language sql immutable
    return case when length(value) > 2000 then left(value, 2000) || '…' else value end;

-- Has the changes of a table written to the log: once per statement, only the named columns that changed, and nothing when
-- none did. A column that ends in ~ may be long and is kept by its first 2000 characters.
--   spec: {"subject", "id", "name", "from": a join that name needs, "columns": [], "verbs": [], "tenant",
--          "told": true when an import's new rows are told by another entry already}
create procedure audited(tab regclass, spec jsonb) language plpgsql as $$
declare
    r text; o text; same text; keys text; body text := ''; verb text; col text; was text := ''; becomes text := ''; kept text := ''; made text := '';
    fn text := 'audit_' || tab::text;
    ids text := format('select %s, %L || %%L, %L, (%s)::text, left(%s, 200), ', coalesce(spec ->> 'tenant', 'r.tenant_id'),
        (spec ->> 'subject') || '.', spec ->> 'subject', spec ->> 'id', spec ->> 'name');
    target text := 'insert into audit_entry (tenant_id, action, subject_kind, subject_id, subject_name, before, after) ';
    joins text := coalesce(spec ->> 'from', '');
begin
    for col in select jsonb_array_elements_text(spec -> 'columns') loop
        r := case when col like '%~' then format('audit_text(r.%I)', rtrim(col, '~')) else format('r.%I', col) end;
        o := replace(r, 'r.', 'o.');
        same := format('o.%1$I is distinct from r.%1$I', rtrim(col, '~'));
        was := was || format(', %L, case when %s then %s end', rtrim(col, '~'), same, o);
        becomes := becomes || format(', %L, case when %s then %s end', rtrim(col, '~'), same, r);
        made := made || format(', %L, %s', rtrim(col, '~'), r);
        kept := kept || ' or ' || same;
    end loop;
    was := 'jsonb_strip_nulls(jsonb_build_object(' || substr(was, 3) || '))';
    becomes := 'jsonb_strip_nulls(jsonb_build_object(' || substr(becomes, 3) || '))';
    made := 'jsonb_strip_nulls(jsonb_build_object(' || substr(made, 3) || '))';
    select string_agg(quote_ident(a.attname), ', ') into keys from pg_index i
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey) where i.indrelid = tab and i.indisprimary;
    for verb in select jsonb_array_elements_text(coalesce(spec -> 'verbs', '["insert", "update", "delete"]')) loop
        body := body || case verb
            when 'insert' then format('if tg_op = ''INSERT'' then %s %s %s null, %s from now_rows r %s; end if; ',
                case when (spec ->> 'told')::boolean then 'if current_setting(''app.origin'', true) like ''import %'' then return null; end if;' else '' end,
                target, format(ids, 'created'), made, joins)
            when 'update' then format('if tg_op = ''UPDATE'' then %s %s %s, %s from was_rows o join now_rows r using (%s) %s where %s; end if; ',
                target, format(ids, 'changed'), was, becomes, keys, joins, substr(kept, 5))
            when 'delete' then format('if tg_op = ''DELETE'' then %s %s %s, null from was_rows r %s; end if; ',
                target, format(ids, 'deleted'), made, joins) end;
    end loop;
    execute format('create or replace function %I() returns trigger language plpgsql as %L', fn, 'begin ' || body || ' return null; end');
    for verb in select jsonb_array_elements_text(coalesce(spec -> 'verbs', '["insert", "update", "delete"]')) loop
        execute format('create or replace trigger %I after %s on %s referencing %s for each statement execute function %I()',
            'audit_' || verb, verb, tab,
            case verb when 'insert' then 'new table as now_rows' when 'delete' then 'old table as was_rows'
                else 'old table as was_rows new table as now_rows' end, fn);
    end loop;
end $$;
revoke execute on procedure audited from public;

call audited('tenant', '{"subject": "store", "tenant": "r.id", "id": "r.id", "name": "r.name",
    "columns": ["slug", "name", "status", "about~", "policies~", "country", "contact_email", "logo", "cover"]}');
call audited('tenant_legal', '{"subject": "company", "id": "r.tenant_id", "name": "r.legal_name", "columns": ["legal_name"]}');
call audited('membership', '{"subject": "member", "id": "r.user_id", "name": "r.email", "columns": ["role", "name", "email"]}');
call audited('api_key', '{"subject": "key", "id": "r.id", "name": "r.name", "columns": ["name", "prefix", "scopes", "revoked_at"]}');
call audited('product', '{"subject": "product", "id": "r.id", "name": "r.title",
    "columns": ["title", "slug", "status", "description~", "brand", "category_code", "attributes", "options"]}');
call audited('variant', '{"subject": "variant", "id": "r.id", "name": "r.sku || '' · '' || p.title", "told": true,
    "from": "join product p on p.tenant_id = r.tenant_id and p.id = r.product_id",
    "columns": ["sku", "price_minor", "compare_at_minor", "currency", "option_values", "barcode", "weight_grams"]}');
call audited('variant_cost', '{"subject": "cost", "id": "r.variant_id", "name": "v.sku", "told": true,
    "from": "join variant v on v.tenant_id = r.tenant_id and v.id = r.variant_id", "columns": ["cost_minor", "currency"]}');
call audited('picture', '{"subject": "picture", "id": "r.id", "name": "p.title", "told": true,
    "from": "join product p on p.tenant_id = r.tenant_id and p.id = r.product_id", "columns": ["position", "alt", "source_url"]}');
call audited('shipping_option', '{"subject": "shipping", "id": "r.id", "name": "r.name",
    "columns": ["name", "price_minor", "free_over_minor", "currency", "days_min", "days_max", "position"]}');
call audited('import_job', '{"subject": "import", "id": "r.id", "name": "r.file_name", "verbs": ["insert"],
    "columns": ["file_name", "format", "update_stock"]}');
call audited('seller_order', '{"subject": "order", "id": "r.id", "name": "r.number", "verbs": ["update"],
    "columns": ["status", "refuse_reason"]}');
call audited('parcel', '{"subject": "parcel", "id": "r.id", "name": "s.number", "verbs": ["insert", "update"],
    "from": "join seller_order s on s.tenant_id = r.tenant_id and s.id = r.order_id",
    "columns": ["carrier", "tracking_number", "delivered_at"]}');
