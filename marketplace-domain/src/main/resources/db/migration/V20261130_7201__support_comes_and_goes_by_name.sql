-- That support came into a store, left it, or was ended stands in the log under a name of its own, with the reason that it was
-- granted for. Until now all of them were "changed".
create function audit_support_grant_step() returns trigger language plpgsql as $$
begin
    insert into audit_entry (tenant_id, action, subject_kind, subject_id, subject_name, after)
    select r.tenant_id,
        case when o.ended_at is not distinct from r.ended_at then 'support.entered'
            when r.ended_by = 'its end' then 'support.expired'
            when current_setting('app.on_behalf_of', true) <> '' then 'support.left'
            else 'support.ended' end,
        'support', r.id::text, left(r.name, 200),
        jsonb_strip_nulls(jsonb_build_object('reason', r.reason,
            'entered_at', case when o.entered_at is distinct from r.entered_at then r.entered_at end,
            'ended_at', r.ended_at, 'ended_by', r.ended_by))
    from was_rows o join now_rows r using (tenant_id, id)
    where o.entered_at is distinct from r.entered_at or o.ended_at is distinct from r.ended_at;
    return null;
end $$;
create or replace trigger audit_update after update on support_grant
    referencing old table as was_rows new table as now_rows for each statement execute function audit_support_grant_step();
