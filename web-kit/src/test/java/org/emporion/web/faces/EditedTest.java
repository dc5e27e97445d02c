package org.emporion.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditedTest {

    private final Edited fields = new Edited();

    EditedTest() {
        fields.show(Map.of("title", "Jug", "about", "One\nTwo", "brand", "Mill"));
    }

    @Test
    void onlyWhatWasTouchedIsAChange() {
        fields.getTyped().put("title", "Big jug");

        assertThat(fields.change("title")).isEqualTo(Optional.of("Big jug"));
        assertThat(fields.change("brand")).isNull();
        assertThat(fields.isTouched()).isTrue();
    }

    @Test
    void whatTheBrowserSendsBackOtherwiseIsNotTouched() {
        fields.getTyped().put("about", "One\r\nTwo\r\n");
        fields.getTyped().put("weight", "");

        assertThat(fields.isTouched()).isFalse();
    }

    @Test
    void aFieldThatWasEmptiedIsAChangeToNothing() {
        fields.getTyped().put("brand", null);

        assertThat(fields.change("brand")).isEqualTo(Optional.empty());
    }

    @Test
    void whatOthersChangedComesInWhereNobodyTyped() {
        fields.getTyped().put("title", "Big jug");

        assertThat(fields.catchUp(now("brand", "Blue Mill"))).isEmpty();

        assertThat(fields.getTyped()).containsEntry("brand", "Blue Mill").containsEntry("title", "Big jug");
        assertThat(fields.change("brand")).isNull();
        assertThat(fields.change("title")).isEqualTo(Optional.of("Big jug"));
    }

    @Test
    void whatBothChangedIsNamedOnceAndStaysAsItWasTyped() {
        fields.getTyped().put("title", "Big jug");

        assertThat(fields.catchUp(now("title", "Small jug"))).containsExactly("title");

        assertThat(fields.getTyped()).containsEntry("title", "Big jug");
        assertThat(fields.catchUp(now("title", "Small jug"))).isEmpty();
    }

    @Test
    void whatBothChangedToTheSameIsNoConflict() {
        fields.getTyped().put("title", "Big jug");

        assertThat(fields.catchUp(now("title", "Big jug"))).isEmpty();
        assertThat(fields.isTouched()).isFalse();
    }

    private static Map<String, String> now(String field, String value) {
        Map<String, String> now = new HashMap<>(Map.of("title", "Jug", "about", "One\nTwo", "brand", "Mill"));
        now.put(field, value);
        return now;
    }
}
