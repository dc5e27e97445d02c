-- How much a store may ask is set by the platform, and the log tells by whom.
call audited('tenant', '{"subject": "store", "tenant": "r.id", "id": "r.id", "name": "r.name",
    "columns": ["slug", "name", "status", "about~", "policies~", "country", "contact_email", "logo", "cover", "requests_per_minute"]}');
