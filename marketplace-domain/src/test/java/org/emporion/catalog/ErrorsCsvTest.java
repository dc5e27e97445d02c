package org.emporion.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorsCsvTest {

    @Test
    void cellsThatASpreadsheetWouldRunAreMadeText() {
        String csv = ErrorsCsv.of(List.of(
                ImportNote.error(2, "=cmd|'/c calc'!A0", null, "REQUIRED", "+1"),
                ImportNote.warning(3, "mug", "price", "NEGATIVE", "a \"b\", c")));

        assertThat(csv)
                .isEqualTo("line,handle,severity,field,code,detail\r\n"
                        + "2,'=cmd|'/c calc'!A0,ERROR,,REQUIRED,'+1\r\n"
                        + "3,mug,WARNING,price,NEGATIVE,\"a \"\"b\"\", c\"\r\n");
    }
}
