package org.emporion.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void aDayIsWrittenInTheOrderOfTheVisitor() {
        assertThat(Days.pattern(Locale.UK)).isEqualTo("dd/MM/yyyy");
        assertThat(Days.pattern(Locale.ENGLISH)).isEqualTo("dd/MM/yyyy");
        assertThat(Days.pattern(Locale.US)).isEqualTo("MM/dd/yyyy");
        assertThat(Days.pattern(Locale.GERMANY)).isEqualTo("dd.MM.yyyy");
        assertThat(Days.pattern(Locale.FRANCE)).isEqualTo("dd/MM/yyyy");
        assertThat(Days.pattern(Locale.forLanguageTag("bg-BG"))).isEqualTo("yyyy-MM-dd");
    }

    @Test
    void aDayIsReadAsTheVisitorWritesItAndAsAddressesDo() {
        assertThat(Days.read("3/11/2026", Locale.UK)).hasValue("2026-11-03");
        assertThat(Days.read("3/11/2026", Locale.US)).hasValue("2026-03-11");
        assertThat(Days.read(" 2026-11-03 ", Locale.US)).hasValue("2026-11-03");
    }

    @Test
    void whatIsNoDayIsNotRead() {
        assertThat(Days.read("31/11/2026", Locale.UK)).isEmpty();
        assertThat(Days.read("3.11.26", Locale.GERMANY)).isEmpty();
        assertThat(Days.read("", Locale.UK)).isEmpty();
        assertThat(Days.day("2026-11-23T15:00:00Z")).isNull();
        assertThat(Days.day(null)).isNull();
        assertThat(Days.day("2026-11-23")).isEqualTo(LocalDate.of(2026, 11, 23));
    }
}
