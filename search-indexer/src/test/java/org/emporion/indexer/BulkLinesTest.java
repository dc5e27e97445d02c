package org.emporion.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.emporion.discovery.search.DeadListings.Settled;
import org.emporion.discovery.search.Listing;
import org.emporion.discovery.search.ListingDocument;
import org.emporion.discovery.search.ListingKey;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

class BulkLinesTest {

    private static final ListingKey KEY = new ListingKey(new TenantId(new UUID(1, 2)), new UUID(3, 4));

    @Test
    void aDocumentGoesToEveryTargetWithItsVersionAndOnlyToAliases() {
        BulkLines lines = new BulkLines();
        lines.add(new Listing(KEY, 7, aDocument()), List.of("listings", "listings-next"));

        String[] text = new String(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8).split("\n");

        assertThat(text).hasSize(4);
        assertThat(text[0])
                .isEqualTo("{\"index\":{\"_index\":\"listings\",\"require_alias\":true,\"_id\":\"" + KEY.documentId()
                        + "\",\"version\":7,\"version_type\":\"external_gte\"}}");
        assertThat(text[1])
                .startsWith("{\"live\":true,")
                .contains("\"title\":\"Größe\"")
                .doesNotContain("null");
        assertThat(text[2]).contains("\"listings-next\"");
        assertThat(text[3]).isEqualTo(text[1]);
    }

    @Test
    void aDocumentIsRemovedInTheVersionThatWasLookedAt() {
        BulkLines lines = new BulkLines();
        lines.remove(new Settled(KEY, 9), List.of("listings"));

        assertThat(new String(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8))
                .isEqualTo("{\"delete\":{\"_index\":\"listings\",\"require_alias\":true,\"_id\":\"" + KEY.documentId()
                        + "\",\"version\":9,\"version_type\":\"external_gte\"}}\n");
    }

    private static ListingDocument aDocument() {
        List<String> none = Collections.emptyList();
        return new ListingDocument(
                true, "t", "p", "s", "Größe", null, "d", "st", "n", "f", none, none, none, none, none, none, "EUR", 1L,
                2L, null, true, null, null, null, List.of());
    }
}
