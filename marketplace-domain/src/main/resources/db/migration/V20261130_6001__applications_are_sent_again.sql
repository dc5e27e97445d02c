-- A store that was rejected may be applied for again; anything else about its state is decided by the platform alone.
grant update (status) on tenant to emporion_seller;
create function tenant_state_is_the_platforms() returns trigger language plpgsql as $$
begin
    raise exception 'permission denied to move a store from % to %', old.status, new.status using errcode = 'insufficient_privilege';
end $$;
create trigger tenant_state_is_the_platforms before update of status on tenant for each row
    when (current_user = 'emporion_seller' and old.status <> new.status and not (old.status = 'REJECTED' and new.status = 'PENDING'))
    execute function tenant_state_is_the_platforms();

-- What the platform wrote to a store about a decision stands in the audit log beside the change of state.
call audited('tenant_status_change', '{"subject": "decision", "id": "r.tenant_id", "name": "t.name", "verbs": ["insert"],
    "from": "join tenant t on t.id = r.tenant_id where r.reason is not null", "columns": ["to_status", "reason"]}');
