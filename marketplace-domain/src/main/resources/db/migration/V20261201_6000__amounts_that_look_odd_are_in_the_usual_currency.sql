-- A threshold that counted in the currency of each purchase meant another amount in each.
comment on column fraud_rule.threshold is 'What has to be reached: tries, or whole units of the platform''s usual currency; 0 for rules that know none';
