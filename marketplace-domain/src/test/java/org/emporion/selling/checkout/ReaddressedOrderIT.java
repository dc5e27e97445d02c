package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.address.Address;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.orders.view.StoreOrder;
import org.emporion.stock.stock.TestStock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A store sends an order somewhere else that has not left. */
class ReaddressedOrderIT {

    private static final Address YARD =
            new Address("Ann Buyer", "Yard 2", "Back house", "Hamburg", null, "20095", "DE", "040");

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final Seat yard = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 5);
    private final BuyerPurchase placed = buying.pay(buying.aCartWith(mug), "tok_approve");
    private final UUID order = UUID.fromString(buying.shop.inStore(mill, em -> new Sql(em)
            .one(row -> row.text("id"), "select id::text as id from seller_order")
            .orElseThrow()));

    @AfterEach
    void everyUnitIsExplained() {
        TestStock.mustAddUp(buying.shop, mill);
    }

    @Test
    void anOrderGoesElsewhereAndBothSidesSeeWhere() {
        SellerOrderView changed = readdress(present -> YARD, BasedOn.ANYTHING);

        assertThat(changed.shipTo()).isEqualTo(YARD);
        assertThat(changed.formerAddresses()).containsExactly(BuyingFixture.HOME);
        assertThat(changed.timeline())
                .extracting(SellerOrderView.Milestone::kind)
                .containsExactly(SellerOrderView.MilestoneKind.STATUS, SellerOrderView.MilestoneKind.ADDRESS_CHANGED);
        assertThat(buying.seen(placed.number()).orders())
                .extracting(StoreOrder::shipTo)
                .containsExactly(YARD);
        assertThat(buying.seen(placed.number()).shipTo()).isEqualTo(BuyingFixture.HOME);
        assertThat(buying.count(mill, "select count(*) as n from audit_entry where action = 'order.readdressed'"))
                .isEqualTo(1);
        assertThat(buying.count(mill, "select count(*) as n from audit_entry where after::text like '%Hamburg%'"))
                .as("the log never forgets, so that no address stands in it")
                .isZero();
    }

    @Test
    void theSameAddressIsNoChangeWhateverWasSeen() {
        SellerOrderView same = readdress(present -> present, BasedOn.version("0"));

        assertThat(same.timeline()).hasSize(1);
        assertThat(same.formerAddresses()).isEmpty();
    }

    @Test
    void anotherCountryIsRefusedWithWhatToDo() {
        Address austria = new Address("Ann Buyer", "Yard 2", null, "Graz", null, "8010", "AT", null);

        assertThatThrownBy(() -> readdress(present -> austria, BasedOn.ANYTHING))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(tuple("country", "OTHER_COUNTRY")));
        assertThatThrownBy(() -> readdress(
                        present -> new Address(null, "Yard 2", null, null, null, "20095", "DE", null),
                        BasedOn.ANYTHING))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field")
                        .containsExactly("name", "city"));
    }

    @Test
    void aPlaceThatTheStoreLeavesOutIsRefusedUnlessTheOrderWasToGoThereAlready() {
        leavesOut("DE 20*");

        assertThatThrownBy(() -> readdress(present -> YARD, BasedOn.ANYTHING))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(tuple("postalCode", "LEFT_OUT")));
        assertThat(seen().shipTo()).isEqualTo(BuyingFixture.HOME);

        leavesOut("DE 18565");
        assertThat(readdress(present -> YARD, BasedOn.ANYTHING).shipTo()).isEqualTo(YARD);
        leavesOut("DE 20*");
        Address beside = new Address("Ann Buyer", "Yard 3", null, "Hamburg", null, "20095", "DE", null);
        assertThat(readdress(present -> beside, BasedOn.ANYTHING).shipTo()).isEqualTo(beside);
    }

    @Test
    void whatHasLeftStaysOnItsWay() {
        accept();
        SellerOrderView seen = seen();
        buying.shop.inStore(mill, em -> TestOrders.fulfilment(em, buying.clock)
                .ship(mill, order, TestOrders.aParcel(seen, null), BasedOn.ANYTHING));

        assertThatThrownBy(() -> readdress(present -> YARD, BasedOn.ANYTHING))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo("ORDER_STATE"));
    }

    @Test
    void ofTwoPeopleWhoChangeTheAddressTheSecondIsToldWhatItIsNow() {
        BasedOn seen = BasedOn.version(seen().version());
        readdress(present -> YARD, seen);
        Address third = new Address("Ann Buyer", "Lane 3", "Back house", "Hamburg", null, "20095", "DE", "040");

        assertThatThrownBy(() -> readdress(present -> third, seen))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, late -> assertThat(late.fields())
                        .extracting("field", "detail")
                        .containsExactly(tuple("line1", "It is \"Yard 2\" now.")));
        assertThat(seen().shipTo()).isEqualTo(YARD);
    }

    @Test
    void nobodyChangesTheOrderOfAnotherStore() {
        assertThatThrownBy(() -> buying.shop.inStore(yard, em -> TestOrders.edits(em, buying.clock)
                        .readdress(yard, order, present -> YARD, BasedOn.ANYTHING)))
                .isInstanceOf(NotFound.class);
    }

    private SellerOrderView readdress(UnaryOperator<Address> change, BasedOn base) {
        return buying.shop.inStore(
                mill, em -> TestOrders.edits(em, buying.clock).readdress(mill, order, change, base));
    }

    private void leavesOut(String places) {
        buying.shop.inStore(mill, em -> {
            Sql sql = new Sql(em);
            sql.update("delete from delivery_zone");
            return sql.statement("insert into delivery_zone (tenant_id, id, name, countries, excluded, position)"
                            + " values (:store, :id, 'Germany', 'DE', :places, 1)")
                    .with("store", mill.tenant())
                    .with("id", Ids.next())
                    .with("places", places)
                    .update();
        });
    }

    private void accept() {
        buying.shop.inStore(mill, em -> TestOrders.fulfilment(em, buying.clock).accept(mill, order, BasedOn.ANYTHING));
    }

    private SellerOrderView seen() {
        return buying.shop.inStore(mill, em -> TestOrders.seller(em).get(mill, order));
    }
}
