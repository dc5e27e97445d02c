package org.emporion.catalog.transferfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.emporion.catalog.productfiles.ImportNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "=HYPERLINK(\"http://evil.example\")",
                "\uff1d1"
            })
    void everyStartOfAFormulaIsMadeText(String cell) throws IOException {
        String csv = ErrorsCsv.of(List.of(ImportNote.error(2, cell, cell, "REQUIRED", cell)));
        CSVRecord row =
                CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords().get(1);
        assertThat(row).hasSize(6);
        assertThat(List.of(row.get(1), row.get(3), row.get(5))).allMatch(value -> value.equals("'" + cell));
    }
}
