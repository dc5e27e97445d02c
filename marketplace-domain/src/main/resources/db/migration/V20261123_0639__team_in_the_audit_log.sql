-- The log tells of invitations and of the end of a key; secrets' hashes and the minute of a key's last use stay out of it.
call audited('invitation', '{"subject": "invitation", "id": "r.id", "name": "r.email", "verbs": ["insert", "update"],
    "columns": ["email", "role", "outcome"]}');
call audited('api_key', '{"subject": "key", "id": "r.id", "name": "r.name", "columns": ["name", "prefix", "scopes", "expires_at", "revoked_at"]}');
