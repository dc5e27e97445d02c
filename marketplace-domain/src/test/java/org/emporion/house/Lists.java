package org.emporion.house;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The lists of the house: what is not as it should be yet, each line with its reason. */
final class Lists {

    private Lists() {}

    static List<CSVRecord> read(String name) {
        return resource("/house/" + name);
    }

    static List<CSVRecord> resource(String path) {
        try (Reader csv = new InputStreamReader(Lists.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return List.copyOf(format.parse(csv).getRecords());
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
