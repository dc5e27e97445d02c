package org.emporion.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said at the end of a run. */
class ReportTest {

    private static final Line MET = Line.value("faults", "claims", 0, "", Aim.exactly(0));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void amidFaultsCheckoutsAreCountedAndNoProducts() throws IOException {
        Report report = report("--only=faults", "--checkouts=60");
        report.add(MET);
        report.close();

        assertThat(said()).contains("60 checkouts", "Every aim is met.").doesNotContain("products");
        assertThat(json().path("checkouts").asInt()).isEqualTo(60);
        assertThat(json().has("products")).isFalse();
    }

    @Test
    void otherwiseProductsAre() throws IOException {
        Report report = report("--products=20", "--stores=2");
        report.add(MET);
        report.close();

        assertThat(said()).contains("20 products in 2 stores");
        assertThat(json().path("products").asInt()).isEqualTo(20);
        assertThat(json().has("checkouts")).isFalse();
    }

    @Test
    void judgedSearchesAreOnAMarketplaceOfTheirOwn() throws IOException {
        Report report = report("--only=relevance");
        report.add(MET);
        report.close();

        assertThat(said()).contains("judged searches").doesNotContain("products in");
        assertThat(json().has("products")).isFalse();
    }

    @Test
    void whatEndedEarlyHasMetNoAim() throws IOException {
        Report failed = report("--only=faults");
        failed.add(MET);
        failed.failed("the database did not start");
        failed.close();

        assertThat(said()).contains("It was not measured to the end.").doesNotContain("Every aim");
        report("--only=faults").close();
        assertThat(said()).doesNotContain("Every aim");
    }

    @Test
    void whatMissesItsAimIsCounted() throws IOException {
        Report report = report("--only=faults");
        report.add(Line.value("faults", "claims", 2, "", Aim.exactly(0)));
        report.close();

        assertThat(said()).contains("1 lines miss their aim.");
    }

    private Report report(String... arguments) {
        PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Report(told, folder, BenchOptions.of(List.of(arguments)), Clock.systemUTC());
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("latest.json").toFile());
    }
}
