package org.emporion.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListExportsTest {

    @Test
    void primeFacesMayMakeEachOfThem() throws NoSuchMethodException {
        for (Class<?> export : List.of(CsvExport.class, XlsxExport.class)) {
            assertThat(Modifier.isPublic(export.getModifiers()))
                    .as(export.getName())
                    .isTrue();
            assertThat(Modifier.isPublic(export.getConstructor().getModifiers()))
                    .isTrue();
        }
    }
}
