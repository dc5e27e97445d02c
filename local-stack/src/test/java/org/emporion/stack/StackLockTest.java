package org.emporion.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackLockTest {
    @TempDir
    Path data;

    @Test
    void theFileNamesTheProcessThatHoldsIt() throws IOException {
        try (StackLock lock = StackLock.take(data)) {
            assertThat(lock).isNotNull();
            assertThat(Files.readString(data.resolve("stack.pid")))
                    .isEqualTo(Long.toString(ProcessHandle.current().pid()));
        }
        assertThat(data.resolve("stack.pid")).doesNotExist();
    }

    @Test
    void aFileLeftByACrashStopsNobody() throws IOException {
        try (StackLock lock = StackLock.take(data)) {
            assertThat(lock).isNotNull();
        }
        Files.writeString(
                data.resolve("stack.pid"), Long.toString(ProcessHandle.current().pid()));
        assertThat(StackLock.stopOwner(data)).isFalse();
    }

    @Test
    void whereNothingEverRanThereIsNothingToStop() {
        assertThat(StackLock.stopOwner(data.resolve("none"))).isFalse();
    }
}
