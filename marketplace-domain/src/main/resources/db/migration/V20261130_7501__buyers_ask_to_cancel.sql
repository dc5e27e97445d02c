-- Before anything has left a buyer may ask the store to cancel or change the order.
alter table order_inquiry drop constraint order_inquiry_reason_check;
alter table order_inquiry add constraint order_inquiry_reason_check
    check (reason in ('CANCEL', 'NOT_ARRIVED', 'DAMAGED', 'WRONG', 'WITHDRAWAL', 'OTHER'));
