package org.emporion.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataHomeTest {
    private static final Path ROOT = Path.of("/home/ann/emporion");

    @Test
    void dataIsKeptInTheCheckout() {
        assertThat(DataHome.of(ROOT, Map.of(), true)).isEqualTo(ROOT.resolve(".data"));
    }

    @Test
    void whereTheCheckoutDoesNotDoEveryUserAndCheckoutHasAFolderElsewhere() {
        Path elsewhere = DataHome.of(ROOT, Map.of(), false);
        assertThat(elsewhere.toString()).startsWith("/var/tmp/emporion-").contains(System.getProperty("user.name"));
        assertThat(elsewhere).isEqualTo(DataHome.of(ROOT, Map.of(), false));
        assertThat(elsewhere).isNotEqualTo(DataHome.of(Path.of("/srv/emporion"), Map.of(), false));
    }

    @Test
    void whatIsSetGoesFirst() {
        assertThat(DataHome.of(ROOT, Map.of("EMPORION_DATA_DIR", "/data/../data/shop"), false))
                .isEqualTo(Path.of("/data/shop"));
    }
}
