package org.emporion.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.convert.ConverterException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChoiceConverterTest {

    private final ChoiceConverter converter = new ChoiceConverter();

    @Test
    void anEmptyChoiceIsNothingAndNothingIsTheEmptyChoice() {
        assertThat(converter.getAsObject(null, null, "")).isNull();
        assertThat(converter.getAsObject(null, null, null)).isNull();
        assertThat(converter.getAsString(null, null, null)).isEmpty();
        assertThat(converter.getAsString(null, null, "")).isEmpty();
    }

    @Test
    void aConstantIsKnownByItsNameWhateverItSaysOfItself() {
        assertThat(ChoiceConverter.written(Said.YES)).isEqualTo("YES");
        assertThat(ChoiceConverter.constant(Said.class, "YES")).isEqualTo(Said.YES);
        assertThat(ChoiceConverter.written(TimeUnit.DAYS)).isEqualTo("DAYS");
        assertThat(ChoiceConverter.written(15)).isEqualTo("15");
    }

    @Test
    void whatTheListDoesNotHaveIsToldAtTheField() {
        assertThatThrownBy(() -> ChoiceConverter.constant(Said.class, "MAYBE"))
                .isInstanceOfSatisfying(ConverterException.class, refused -> assertThat(
                                refused.getFacesMessage().getSummary())
                        .isEqualTo("Choose something from the list."));
    }

    private enum Said {
        YES {
            @Override
            public String toString() {
                return "Certainly";
            }
        }
    }
}
