package org.emporion.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

class VersionedTest {

    @Test
    void withoutAHeaderAChangeIsBasedOnWhateverIsThere() {
        assertThat(Versioned.base(null)).isEqualTo(BasedOn.ANYTHING);
        assertThat(Versioned.base(List.of())).isEqualTo(BasedOn.ANYTHING);
        assertThat(Versioned.base(List.of("*"))).isEqualTo(BasedOn.ANYTHING);
    }

    @Test
    void aChangeIsBasedOnAnyOfTheNamedVersions() {
        assertThat(Versioned.base(List.of("\"v1\"")).allows("v1")).isTrue();
        assertThat(Versioned.base(List.of("\"v1\", \"v2\"")).allows("v2")).isTrue();
        assertThat(Versioned.base(List.of("\"v1\"", "\"v2\"")).allows("v2")).isTrue();
        assertThat(Versioned.base(List.of("\"v1\"")).allows("v3")).isFalse();
    }

    @Test
    void aWeakTagNeverMatches() {
        assertThat(Versioned.base(List.of("W/\"v1\"")).allows("v1")).isFalse();
    }

    @Test
    void aHeaderThatIsNoTagIsTold() {
        assertThatThrownBy(() -> Versioned.base(List.of("v1"))).isInstanceOf(RuleViolated.class);
    }
}
