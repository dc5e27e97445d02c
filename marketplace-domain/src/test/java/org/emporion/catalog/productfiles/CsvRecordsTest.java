package org.emporion.catalog.productfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

    @Test
    void quotedCellsHoldDelimitersQuotesAndLineBreaks() {
        List<CsvRecord> records = read("a,\"b,\"\"c\"\"\nd\",e\r\nf,g,h\r\n");

        assertThat(records)
                .extracting(CsvRecord::cells)
                .containsExactly(List.of("a", "b,\"c\"\nd", "e"), List.of("f", "g", "h"));
        assertThat(records).extracting(CsvRecord::line).containsExactly(1L, 3L);
    }

    @Test
    void everyKindOfLineEndAndEmptyLinesAndAMissingLastOneAreRead() {
        assertThat(read("a,b\rc,d\n\n\r\ne,"))
                .extracting(CsvRecord::cells)
                .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", ""));
    }

    @Test
    void aQuoteInsideACellIsJustACharacter() {
        assertThat(read("5\" pipe,x\n")).extracting(CsvRecord::cells).containsExactly(List.of("5\" pipe", "x"));
    }

    @Test
    void aRecordThatIsTooLongIsToldAndTheNextOneRead() {
        List<CsvRecord> records = read("a," + "x".repeat(200_000) + "\nb,c\n");

        assertThat(records).extracting(CsvRecord::fault).containsExactly(CsvRecord.Fault.TOO_LONG, null);
        assertThat(records.get(0).cells().get(1).length()).isLessThanOrEqualTo(1000);
        assertThat(records.get(1).line()).isEqualTo(2);
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldAtItsRecord() {
        List<CsvRecord> records = read("a,b\nc,\"d\ne,f\n");

        assertThat(records).extracting(CsvRecord::fault).containsExactly(null, CsvRecord.Fault.QUOTE_NOT_CLOSED);
        assertThat(records.get(1).line()).isEqualTo(2);
    }

    private static List<CsvRecord> read(String csv) {
        CsvRecords records = new CsvRecords(new StringReader(csv), ',', 1000);
        List<CsvRecord> all = new ArrayList<>();
        try {
            for (Optional<CsvRecord> next = records.next(); next.isPresent(); next = records.next()) {
                all.add(next.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
