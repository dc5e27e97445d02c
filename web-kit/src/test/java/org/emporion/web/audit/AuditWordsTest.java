package org.emporion.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditWordsTest {

    @Test
    void actionsAreSaidInWords() {
        assertThat(AuditWords.done("product.changed")).isEqualTo("changed product");
        assertThat(AuditWords.done("shipping.deleted")).isEqualTo("removed shipping option");
        assertThat(AuditWords.done("support.created")).isEqualTo("granted platform support");
        assertThat(AuditWords.done("support.entered")).isEqualTo("entered the store as platform support:");
        assertThat(AuditWords.done("support.left")).isEqualTo("left the store as platform support:");
        assertThat(AuditWords.done("support.ended")).isEqualTo("ended platform support:");
        assertThat(AuditWords.done("warehouse.moved_in")).isEqualTo("moved in warehouse");
    }

    @Test
    void valuesAreWrittenAsAPersonWould() {
        assertThat(AuditWords.value("price_minor", 1990)).isEqualTo("19.90");
        assertThat(AuditWords.value("status", "PUBLISHED")).isEqualTo("On sale");
        assertThat(AuditWords.value("revoked_at", "2026-11-23T12:00:00+00:00")).isEqualTo("23 Nov 2026, 13:00 CET");
        assertThat(AuditWords.value("valid_from", "2026-09-01")).isEqualTo("1 Sep 2026");
        assertThat(AuditWords.value("option_values", Map.of("Colour", "Blue"))).isEqualTo("Colour: Blue");
        assertThat(AuditWords.value("options", List.of(Map.of("name", "Size", "values", List.of("S", "M")))))
                .isEqualTo("Size: S, M");
        assertThat(AuditWords.value("attributes", List.of(Map.of("code", "m", "label", "Material", "value", "Linen"))))
                .isEqualTo("Material: Linen");
        assertThat(AuditWords.value("title", null)).isEqualTo("–");
        assertThat(AuditWords.value("update_stock", true)).isEqualTo("Yes");
    }

    @Test
    void columnsHaveNames() {
        assertThat(AuditWords.field("price_minor")).isEqualTo("Price");
        assertThat(AuditWords.field("tracking_number")).isEqualTo("Tracking number");
    }
}
