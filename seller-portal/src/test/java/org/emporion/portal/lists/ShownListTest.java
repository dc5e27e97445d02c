package org.emporion.portal.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.emporion.store.views.ViewedList;
import org.emporion.web.table.Filters;
import org.junit.jupiter.api.Test;

class ShownListTest {

    @Test
    void aSavedViewKeepsEveryFilterOfItsList() {
        mustKeepAll(ViewedList.PRODUCTS, new org.emporion.portal.products.FilterBacking().getFilters());
        mustKeepAll(ViewedList.ORDERS, new org.emporion.portal.orders.FilterBacking().getFilters());
        mustKeepAll(ViewedList.STOCK, new org.emporion.portal.stock.ListBacking().getFilters());
    }

    private static void mustKeepAll(ViewedList list, Filters filters) {
        assertThat(filters.names()).isNotEmpty().allSatisfy(name -> assertThat(list.known(name + "=1"))
                .isEqualTo(name + "=1"));
    }
}
