package org.emporion.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.Money;
import org.emporion.kernel.Writing;
import org.junit.jupiter.api.Test;

class WritingTest {

    @Test
    void aTimeIsWrittenByTheClocksOfTheStoreOrElseOfTheMarketplaceAndNamesThem() {
        Instant time = Instant.parse("2026-11-30T23:05:00Z");
        try {
            PageZone.is(ZoneId.of("America/New_York"));
            assertThat(Formats.dateTime(time)).isEqualTo("30 Nov 2026, 18:05 EST");
            assertThat(Formats.date(time)).isEqualTo("30 Nov 2026");
        } finally {
            PageZone.forget();
        }
        assertThat(Formats.dateTime(time)).isEqualTo("1 Dec 2026, 00:05 CET");
        assertThat(Formats.dateTime(null)).isEmpty();
    }

    @Test
    void aMonthHasOneNameWithAndWithoutATimeWhereverItsReaderLives() {
        Instant september = Instant.parse("2026-09-01T10:00:00Z");
        try {
            Writing.as(Locale.US);
            assertThat(Formats.day(LocalDate.of(2026, 9, 1))).isEqualTo("1 Sep 2026");
            assertThat(Formats.date(september)).isEqualTo("1 Sep 2026");
            assertThat(Formats.dateTime(september)).isEqualTo("1 Sep 2026, 12:00 CEST");
            PageZone.is(ZoneId.of("Europe/Berlin"));
            Writing.as(Locale.GERMANY);
            assertThat(Formats.dateTime(september)).isEqualTo("1 Sep 2026, 12:00 CEST");
        } finally {
            PageZone.forget();
            Writing.forget();
        }
    }

    @Test
    void amountsHaveTheirSignAndThousands() {
        assertThat(Formats.money(Money.parse("123129.9", "EUR"))).isEqualTo("€123,129.90");
        assertThat(Formats.money(null)).isEmpty();
    }

    @Test
    void aShareNeverLeavesItsWhole() {
        assertThat(Formats.percent(3, 4)).isEqualTo(75);
        assertThat(Formats.percent(9, 4)).isEqualTo(100);
        assertThat(Formats.percent(1, 0)).isZero();
    }

    @Test
    void aPagerShowsTheEndsAndTheNeighbours() {
        assertThat(Paging.numbers(1, 20, 15)).containsExactly(1);
        assertThat(Paging.numbers(4, 20, 900)).containsExactly(1, 0, 3, 4, 5, 0, 45);
        assertThat(Paging.numbers(1, 20, 1_000_000)).containsExactly(1, 2, 0, 500);
    }

    @Test
    void whatIsNoPageIsTheFirstAndWhatLiesBeyondTheLast() {
        assertThat(Paging.asked("3", 10).page()).isEqualTo(3);
        Stream.of(null, "", "abc", "-5", "0", "1.5", "99999999999999999999")
                .forEach(none ->
                        assertThat(Paging.asked(none, 10).page()).as(none).isEqualTo(1));
        assertThat(Paging.asked("999999", 10).page()).isEqualTo(1_000);
    }

    @Test
    void aPictureOfOursComesInAllWidthsAndAForeignOneAsItIs() {
        assertThat(Pictures.sized("", "/media/ab12-800.jpg", 160)).isEqualTo("/media/ab12-160.jpg");
        assertThat(Pictures.sized("", "/media/ab12", 400)).isEqualTo("/media/ab12-400.jpg");
        assertThat(Pictures.srcset("", "/media/ab12")).contains("/media/ab12-1600.jpg 1600w");
        assertThat(Pictures.srcset("", "https://elsewhere.example/a.jpg")).isNull();
    }

    @Test
    void aMenuEntryIsCurrentOnItsPagesOnly() {
        assertThat(Place.isAt("/seller/orders/12", "/seller/orders", false)).isTrue();
        assertThat(Place.isAt("/seller/orders-old", "/seller/orders", false)).isFalse();
        assertThat(Place.isAt("/seller/orders/12", "/seller/", true)).isFalse();
    }

    @Test
    void aChartHasASetOfNowAndOneOfBefore() throws Exception {
        BarChart.Figure ten = new BarChart.Figure(10, "10");
        String chart = BarChart.of(
                List.of(new BarChart.Value("</script>", ten, new BarChart.Figure(5, "5"))), "This week", "Before");
        assertThat(chart).doesNotContain("<");
        JsonNode data = new ObjectMapper().readTree(chart).path("data");
        assertThat(data.path("labels").get(0).asText()).isEqualTo("</script>");
        assertThat(data.path("datasets").get(0).path("data").get(0).asDouble()).isEqualTo(5);
        assertThat(data.path("datasets").get(1).path("label").asText()).isEqualTo("This week");
        assertThat(data.path("datasets").get(1).path("data").get(0).asDouble()).isEqualTo(10);
        assertThat(BarChart.of(null, "now", "before")).contains("\"labels\":[]");
    }

    @Test
    void aStateHasTheToneThatItBrings() {
        assertThat(States.tone(StoreStatus.SUSPENDED)).isEqualTo("danger");
        assertThat(States.tone(StoreStatus.CLOSED)).isEqualTo("neutral");
    }
}
