select set_config('app.tenant_id', ?, true)
