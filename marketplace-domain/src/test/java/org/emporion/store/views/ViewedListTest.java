package org.emporion.store.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViewedListTest {

    @Test
    void aListKnowsItsFiltersAndHowItIsShownAlwaysInTheSameOrder() {
        assertThat(ViewedList.PRODUCTS.known("cols=title.price&sort=-price&q=red+%26+blue&size=50&brand=Ton"))
                .isEqualTo("q=red+%26+blue&brand=Ton&size=50&sort=-price&cols=title.price");
    }

    @Test
    void whatItDoesNotKnowIsLeftOutAndSoIsThePage() {
        assertThat(ViewedList.STOCK.known("page=3&store=mill&level=LOW&brand=Ton&view=x"))
                .isEqualTo("level=LOW");
    }

    @Test
    void whatWouldLeaveTheAddressIsLeftOut() {
        assertThat(ViewedList.STOCK.known("q=\"><script>&level=LOW#x&sort=")).isEmpty();
        assertThat(ViewedList.STOCK.known("")).isEmpty();
    }
}
