package org.emporion.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void aJavaProcessTakesMoreThanNothing() {
        assertThat(Memory.mebibytes(Stream.of(ProcessHandle.current()))).isBetween(20L, 8_000L);
    }
}
