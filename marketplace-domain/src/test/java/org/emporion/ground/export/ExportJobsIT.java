package org.emporion.ground.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.emporion.ground.files.MediaStore;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TestDatabase;
import org.emporion.kernel.TestTransactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports on a real database, each step in a transaction of its own, as in the container. */
class ExportJobsIT {

    private static final int MANY = 12_000;

    private final TestDatabase database = TestDatabase.start();
    private final TestTransactions transactions = new TestTransactions(database, "emporion_seller");
    private final EntityManager em = transactions.entityManager();
    private final Sql sql = new Sql(em);
    private final TenantScope scope = new TenantScope(em, sql);
    private final Outbox outbox = new Outbox(sql, Clock.systemUTC());
    private final ExportRepository jobs = new ExportRepository(em);
    private final Numbers numbers = new Numbers();
    private final ExportSources sources = new ExportSources(List.<ExportSource>of(numbers));
    private final Seat mill = TestStores.anOpenStore(database);
    private final Seat yard = TestStores.anOpenStore(database);

    @TempDir
    Path folder;

    @Test
    void manyRowsAreReadAFewAtATimeAndAllWritten() throws IOException {
        UUID job = asked(mill, ExportFormat.CSV).id();
        run(mill, job.toString());

        List<String> lines = Files.readAllLines(in(mill, () -> exports().file(mill, job)));
        assertThat(lines).hasSize(MANY + 1);
        assertThat(lines.get(0)).isEqualTo("\uFEFFNumber,Name");
        assertThat(lines.get(1)).isEqualTo("1,'=1");
        assertThat(lines.get(MANY)).isEqualTo(MANY + ",'=" + MANY);
        assertThat(numbers.mostAtOnce).isEqualTo(500);
        assertThat(in(mill, () -> exports().get(mill, job)).rows()).isEqualTo(MANY);
        UUID workbook = asked(mill, ExportFormat.XLSX).id();
        run(mill, workbook.toString());
        assertThat(in(mill, () -> exports().file(mill, workbook))).isNotEmptyFile();
    }

    @Test
    void afterACrashItIsWrittenFromTheStart() throws IOException {
        UUID job = asked(mill, ExportFormat.CSV).id();
        numbers.breaksAt = 3_000;
        assertThatThrownBy(() -> run(mill, job.toString())).isInstanceOf(IllegalStateException.class);
        ExportView broken = in(mill, () -> exports().get(mill, job));
        assertThat(broken.status()).isEqualTo(ExportView.Status.RUNNING);
        assertThat(broken.rows()).isEqualTo(2_500);
        assertThatThrownBy(() -> in(mill, () -> exports().file(mill, job))).isInstanceOf(NotFound.class);

        numbers.breaksAt = Long.MAX_VALUE;
        run(mill, job.toString());
        assertThat(Files.readAllLines(in(mill, () -> exports().file(mill, job))))
                .hasSize(MANY + 1)
                .doesNotHaveDuplicates();
    }

    @Test
    void oneAtATimeIsWrittenForAStoreAndTheNextIsCalled() {
        UUID first = asked(mill, ExportFormat.CSV).id();
        UUID second = asked(mill, ExportFormat.CSV).id();
        numbers.breaksAt = 0;
        assertThatThrownBy(() -> run(mill, first.toString())).isInstanceOf(IllegalStateException.class);
        numbers.breaksAt = Long.MAX_VALUE;

        run(mill, second.toString());
        assertThat(in(mill, () -> exports().get(mill, second)).status()).isEqualTo(ExportView.Status.QUEUED);
        UUID others = asked(yard, ExportFormat.CSV).id();
        run(yard, others.toString());
        assertThat(in(yard, () -> exports().get(yard, others)).isReady()).isTrue();

        run(mill, first.toString());
        assertThat(waiting(second + "." + first)).isOne();
        run(mill, second + "." + first);
        assertThat(in(mill, () -> exports().get(mill, second)).isReady()).isTrue();
    }

    @Test
    void whatFailsSaysSoAndCanBeTriedAgain() throws IOException {
        UUID job = asked(mill, ExportFormat.CSV).id();
        Path inTheWay = Files.createDirectories(folder.resolve("exports/" + mill.tenant() + "-" + job + ".half"));
        run(mill, job.toString());
        ExportView failed = in(mill, () -> exports().get(mill, job));
        assertThat(failed.isFailed()).isTrue();
        assertThat(failed.message()).isEqualTo(ExportRun.NOT_WRITTEN);

        Files.deleteIfExists(inTheWay);
        in(mill, () -> {
            exports().again(mill, job);
            return null;
        });
        run(mill, job.toString());
        assertThat(in(mill, () -> exports().get(mill, job)).isReady()).isTrue();
    }

    @Test
    void itsFileIsForWhoeverAskedAsLongAsTheyMayReadTheList() {
        UUID job = asked(mill, ExportFormat.CSV).id();
        run(mill, job.toString());
        Seat colleague = TestStores.colleague(mill, Role.MANAGER);
        for (Seat other : List.of(colleague, yard)) {
            assertThatThrownBy(() -> in(other, () -> exports().file(other, job)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> in(other, () -> exports().get(other, job))).isInstanceOf(NotFound.class);
            assertThat(in(other, () -> exports().latest(other, Page.Request.first(5)))
                            .items())
                    .isEmpty();
        }
        assertThat(in(mill, () -> exports().latest(mill, Page.Request.first(5))).total())
                .isOne();
    }

    @Test
    void whoMayNotReadTheListAnyMoreHasNoFileOfItEither() {
        Seat accountant = TestStores.colleague(mill, Role.ACCOUNTING);
        assertThatThrownBy(() -> asked(accountant, ExportFormat.CSV)).isInstanceOf(Forbidden.class);
        numbers.scope = Scope.STORE;
        UUID job = asked(accountant, ExportFormat.CSV).id();
        run(accountant, job.toString());
        assertThat(in(accountant, () -> exports().file(accountant, job))).isNotEmptyFile();

        numbers.scope = Scope.CATALOG;
        assertThatThrownBy(() -> in(accountant, () -> exports().file(accountant, job)))
                .isInstanceOf(Forbidden.class);
        assertThat(in(accountant, () -> exports().latest(accountant, Page.Request.first(5)))
                        .items())
                .isEmpty();
    }

    @Test
    void afterItsTimeTheFileIsRemoved() {
        UUID job = asked(mill, ExportFormat.CSV).id();
        run(mill, job.toString());
        Path file = in(mill, () -> exports().file(mill, job));

        ExportRemoval removal = new ExportRemoval(new Steps(), files());
        removal.run(new Task(ExportRemoval.KIND, Optional.of(mill.tenant()), job.toString()));
        removal.run(new Task(ExportRemoval.KIND, Optional.of(mill.tenant()), job.toString()));
        assertThat(file).doesNotExist();
        assertThat(in(mill, () -> exports().get(mill, job)).status()).isEqualTo(ExportView.Status.REMOVED);
    }

    private ExportView asked(Seat seat, ExportFormat format) {
        WantedExport wanted = new WantedExport(
                "numbers",
                format,
                Map.of(),
                List.of(new WantedExport.Column("n", "Number"), new WantedExport.Column("name", "Name")));
        return in(seat, () -> exports().ask(seat, wanted));
    }

    private void run(Seat seat, String ref) {
        new ExportRun(new Steps(), files()).run(new Task(ExportRun.KIND, Optional.of(seat.tenant()), ref));
    }

    private long waiting(String ref) {
        return transactions.run(
                () -> sql.statement("select count(*) as n from portal_task where task_instance = :instance")
                        .with("instance", mill.tenant() + "/" + ref)
                        .count());
    }

    private <T> T in(Seat seat, Supplier<T> call) {
        return transactions.run(() -> scope.within(seat.tenant(), seat.actor(), call));
    }

    private Exports exports() {
        return new Exports(jobs, sources, files(), outbox, Clock.systemUTC());
    }

    private ExportFiles files() {
        return new ExportFiles(new MediaStore(folder.toString()));
    }

    /** Numbers from 1, which break where they are told to. */
    private static final class Numbers implements ExportSource {

        private int mostAtOnce;
        private Scope scope = Scope.CATALOG;
        private long breaksAt = Long.MAX_VALUE;

        @Override
        public String kind() {
            return "numbers";
        }

        @Override
        public Scope scope() {
            return scope;
        }

        @Override
        public long count(TenantId store, ZoneId zone, Map<String, String> filters) {
            return MANY;
        }

        @Override
        public List<Row> after(TenantId store, ZoneId zone, Map<String, String> filters, UUID after, int most) {
            long from = after == null ? 0 : after.getLeastSignificantBits();
            if (from >= breaksAt) {
                throw new IllegalStateException("the server has stopped");
            }
            mostAtOnce = Math.max(mostAtOnce, most);
            return LongStream.rangeClosed(from + 1, Math.min(MANY, from + most))
                    .mapToObj(n -> new Row(new UUID(0, n), Map.of("n", n, "name", "=" + n)))
                    .toList();
        }
    }

    /** As the container has them: each call a transaction of its own. */
    private final class Steps extends ExportSteps {

        Steps() {
            super(scope, jobs, sources, outbox, Clock.systemUTC());
        }

        @Override
        Optional<WantedExport> begin(TenantId store, UUID id) {
            return transactions.run(() -> super.begin(store, id));
        }

        @Override
        ZoneId zone(TenantId store) {
            return transactions.run(() -> super.zone(store));
        }

        @Override
        List<ExportSource.Row> next(
                TenantId store, ZoneId zone, UUID id, WantedExport wanted, UUID after, long before, int most) {
            return transactions.run(() -> super.next(store, zone, id, wanted, after, before, most));
        }

        @Override
        void finish(TenantId store, UUID id, long rows) {
            transactions.run(() -> super.finish(store, id, rows));
        }

        @Override
        void fail(TenantId store, UUID id, String reason) {
            transactions.run(() -> super.fail(store, id, reason));
        }

        @Override
        boolean remove(TenantId store, UUID id) {
            return transactions.run(() -> super.remove(store, id));
        }
    }
}
