-- The platform's own pages. A page without a row says what the program brings along.
create table platform_page (
    page       text primary key check (page in ('HELP', 'DELIVERY', 'WITHDRAWAL', 'TERMS', 'PRIVACY', 'COOKIES', 'IMPRINT')),
    html       text not null check (length(html) > 0),
    changed_at timestamptz not null,
    changed_by text not null,
    version    bigint not null
);
comment on table platform_page is 'A page of the platform as its admins have written it; of no store, and public';
comment on column platform_page.html is 'Formatting only: what could do anything is taken out before it is stored';
grant select on platform_page to emporion_storefront;
grant select, insert, update, delete on platform_page to emporion_operator;

-- What is of no store stands in the log under the platform's own number.
call audited('platform_page', '{"subject": "page", "tenant": "''00000000-0000-0000-0000-000000000000''::uuid", "id": "r.page",
    "name": "initcap(r.page)", "columns": ["html~"]}');
