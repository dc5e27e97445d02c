package org.emporion.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class StackSettingsTest {

    /** A list that a second portal takes from the queue and writes as a file is fetched from the first one. */
    @Test
    void secondServersKeepTheirFilesWhereTheFirstLookForThem() {
        StackSettings first = StackSettings.forTests();
        StackSettings second = first.beside(Set.of(Port.SELLER_PORTAL));

        assertThat(second.media())
                .isEqualTo(first.media())
                .isEqualTo(first.data().resolve("media"));
        assertThat(second.data()).isNotEqualTo(first.data());
    }
}
