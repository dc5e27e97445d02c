-- The platform checks that the stock of all stores adds up: it reads quantities, and neither reasons, people nor orders.
create policy operator_read on stock_item for select to emporion_operator using (true);
create policy operator_read on stock_movement for select to emporion_operator using (true);
create policy operator_read on reservation for select to emporion_operator using (true);
grant select (tenant_id, variant_id, on_hand, reserved) on stock_item to emporion_operator;
grant select (tenant_id, variant_id, quantity) on stock_movement to emporion_operator;
grant select (tenant_id, variant_id, held) on reservation to emporion_operator;
grant select on stock_difference to emporion_operator;
