package org.emporion.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.emporion.kernel.BasedOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "null"})
    void aBodyThatIsLeftOutIsBasedOnAnything(String body) throws JsonProcessingException {
        assertThat(Seen.in(body)).isEqualTo(BasedOn.ANYTHING);
    }

    @Test
    void aVersionIsWhatTheChangeIsBasedOn() throws JsonProcessingException {
        assertThat(Seen.in("{\"version\":\"7\"}")).isEqualTo(BasedOn.version("7"));
    }
}
