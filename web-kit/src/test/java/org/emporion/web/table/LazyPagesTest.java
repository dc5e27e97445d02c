package org.emporion.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

class LazyPagesTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void readsThePageItShowsWithOneQuestion() {
        LazyPages<Integer> list = numbers(1_275);

        List<Object> shown = list.load(40, 20, Map.of(), Map.of());

        assertThat(shown).hasSize(20).startsWith(40).endsWith(59);
        assertThat(list.getRowCount()).isEqualTo(1_275);
        assertThat(asked).containsExactly("null 3 20");
    }

    @Test
    void whatWasReadToKnowWhetherThereIsAnythingIsShown() {
        LazyPages<Integer> list = numbers(30);

        assertThat(list.isSorted()).isFalse();
        assertThat(list.isEmptyAtFirst()).isFalse();
        assertThat(list.load(0, 20, Map.of(), Map.of())).hasSize(20);
        assertThat(asked).containsExactly("null 1 20");

        list.load(0, 20, Map.of(), Map.of());
        assertThat(asked).as("shown once").hasSize(2);
        assertThat(numbers(0).isEmptyAtFirst()).isTrue();
    }

    @Test
    void sortsAsTheTableSays() {
        LazyPages<Integer> list = numbers(30);
        SortMeta down =
                SortMeta.builder().field("price").order(SortOrder.DESCENDING).build();

        list.load(20, 20, Map.of("price", down), Map.of());

        assertThat(asked).containsExactly("-price 2 20");
        assertThat(list.again("/products/list"))
                .isEqualTo("/products/list?faces-redirect=true&includeViewParams=true&page=2&sort=-price");
    }

    @Test
    void showsTheLastPageWhenTheOneAskedForIsGone() {
        LazyPages<Integer> list = numbers(45);

        assertThat(list.load(100, 20, Map.of(), Map.of())).containsExactly(40, 41, 42, 43, 44);
        assertThat(list.getFirst()).isEqualTo(40);
    }

    @Test
    void pagesAsFarAsListsGoAndKnowsThatThereIsMore() {
        LazyPages<Integer> list = numbers(12_345);

        list.load(0, 100, Map.of(), Map.of());

        assertThat(list.getRowCount()).isEqualTo(10_000);
        assertThat(list.getTotal()).isEqualTo(12_345);
        assertThat(list.isLonger()).isTrue();
    }

    @Test
    void goesThroughAllRowsAFewAtATime() {
        LazyPages<Integer> list = numbers(250);
        List<Integer> seen = new ArrayList<>();

        list.each(seen::add);

        assertThat(seen)
                .containsExactlyElementsOf(IntStream.range(0, 250).boxed().toList());
        assertThat(asked).containsExactly("null 1 100", "null 2 100", "null 3 100");
    }

    @Test
    void goesThroughNoMoreThanListsGo() {
        LazyPages<Integer> list = numbers(12_345);
        List<Integer> seen = new ArrayList<>();

        list.each(seen::add);

        assertThat(seen).hasSize(10_000);
        assertThat(asked).hasSize(100);
    }

    @Test
    void knowsASelectedRowOfAnotherPageByItsKey() {
        LazyPages<Integer> list = numbers(45);
        list.load(0, 20, Map.of(), Map.of());

        Object here = list.getRowData("7");
        Object elsewhere = list.getRowData("44");

        assertThat(here).isEqualTo(7);
        assertThat(list.getRowKey(elsewhere)).isEqualTo("44");
    }

    private LazyPages<Integer> numbers(int total) {
        return new LazyPages<>(
                (sort, page) -> {
                    asked.add(sort + " " + page.page() + " " + page.size());
                    int end = Math.min(total, page.offset() + page.size());
                    return page.of(IntStream.range(page.offset(), end).boxed().toList(), total);
                },
                number -> number,
                ListAddress.of(Map.of()),
                false);
    }
}
