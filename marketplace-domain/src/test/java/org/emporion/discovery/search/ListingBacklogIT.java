package org.emporion.discovery.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.catalog.category.Categories;
import org.emporion.discovery.meaning.ListingReader;
import org.emporion.discovery.vocabulary.Vocabulary;
import org.emporion.ground.audit.AuditEntry;
import org.emporion.ground.audit.AuditNote;
import org.emporion.ground.audit.AuditQuery;
import org.emporion.ground.audit.PlatformAudit;
import org.emporion.ground.signal.ListingBacklog;
import org.emporion.ground.signal.ListingKey;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.signal.ListingVersion;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The backlog and what is read of listings, as the indexer's role really may. */
class ListingBacklogIT {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final ListingReader READER = new ListingReader(new Vocabulary());

    private final TestDatabase database = TestDatabase.start();
    private final TenantId store = new TenantId(Ids.next());
    private final UUID shirt = Ids.next();
    private final ListingKey key = new ListingKey(store, shirt);

    @BeforeEach
    void aStoreWithOneShirtInTwoVariants() throws SQLException {
        String tenant = "'" + store + "'";
        UUID blue = Ids.next();
        UUID red = Ids.next();
        execute(
                "delete from listing_queue",
                "insert into tenant (id, slug, name, status, country, contact_email, created_at) values (" + tenant
                        + ", 's" + store.value().toString().substring(24)
                        + "', 'Loom & Thread', 'ACTIVE', 'DE', 'a@b.c', now())",
                "insert into product (tenant_id, id, slug, title, description, brand, category_code, status, attributes, options,"
                        + " created_at, updated_at, published_at) values (" + tenant + ", '" + shirt
                        + "', 'shirt', 'Linen Work Shirt', '<p>Soft &amp; strong</p>', 'Loom', 'home-textiles-rugs', 'PUBLISHED',"
                        + " '[{\"code\":\"material\",\"label\":\"Material\",\"value\":\"Linen\"}]', '[]', now(), now(), now())",
                "insert into variant (tenant_id, id, product_id, position, sku, option_values, price_minor, currency) values"
                        + " (" + tenant + ", '" + blue + "', '" + shirt
                        + "', 0, 'S-B', '{\"Color\":\"Blue\",\"Size\":\"XL\"}', 4900, 'EUR'), (" + tenant + ", '" + red
                        + "', '" + shirt + "', 1, 'S-R', '{\"Color\":\"Red\",\"Size\":\"M\"}', 5900, 'EUR')",
                "insert into stock_item (tenant_id, variant_id, on_hand, reserved) values (" + tenant + ", '" + blue
                        + "', 2, 2), (" + tenant + ", '" + red + "', 1, 0)");
        change();
    }

    @Test
    void onlyWhatStoodStillForADayMayLeaveTheIndex() throws SQLException {
        assertThat(settled()).as("not indexed yet").isEmpty();
        execute("update listing_queue set done_version = version, changed_at = now() - interval '23 hours'");
        assertThat(settled()).as("young").isEmpty();
        execute("update listing_queue set changed_at = now() - interval '25 hours'");
        assertThat(settled()).extracting(ListingVersion::key).containsExactly(key);
        execute("update listing_queue set version = version + 1");
        assertThat(settled()).as("on its way again").isEmpty();
    }

    private List<ListingVersion> settled() {
        ListingKey unknown = new ListingKey(store, Ids.next());
        return database.as("emporion_indexer", em -> new ListingBacklog(new Sql(em)).settled(List.of(key, unknown)));
    }

    @Test
    void aDocumentHoldsWhatBuyersSearchFor() {
        ListingDocument document = read().document();

        assertThat(document.live()).isTrue();
        assertThat(document.description()).isEqualTo("Soft & strong");
        assertThat(document.categories()).containsExactly("home", "home-textiles", "home-textiles-rugs");
        assertThat(document.attributes()).containsExactly(ListingDocument.key("material", "linen"));
        assertThat(document.queries()).contains("shirt", "work shirt", "loom", "rugs");
        assertThat(document.things()).containsExactly("shirt");
        assertThat(document.thingsBroader()).contains("clothing", "rug");
        assertThat(document.meanings()).contains("linen", "blue", "red");
        assertThat(document.measures()).containsExactlyInAnyOrder("size=xl", "size=m");
        assertThat(document.codes()).contains("SB", "SR");
        assertThat(document.prices()).isEqualTo(Map.of("EUR", new ListingDocument.Range(4900, 5900, null)));
        assertThat(document.inStock()).isTrue();
        assertThat(document.variants().get(0).inStock()).isFalse();
        assertThat(document.variants().get(0).options())
                .containsExactlyInAnyOrder(ListingDocument.term("Colour", "Blue"), ListingDocument.term("Size", "XL"));
    }

    @Test
    void whatIsNotOnSaleLeavesADeadDocument() throws SQLException {
        execute("update product set status = 'DRAFT' where id = '" + shirt + "'");
        assertThat(read().document().live()).isFalse();

        execute("delete from product where id = '" + shirt + "'");
        assertThat(read().document().live()).isFalse();
    }

    @Test
    void aSuspendedStoreKeepsItsDocumentsBecauseQueriesExcludeIt() throws SQLException {
        execute("update tenant set status = 'SUSPENDED' where id = '" + store + "'");
        assertThat(read().document().live()).isTrue();

        execute("update tenant set status = 'CLOSED' where id = '" + store + "'");
        assertThat(read().document().live()).isFalse();
    }

    @Test
    void aStoreWithALongQueueKeepsNoOtherWaiting() throws SQLException {
        TenantId mill = new TenantId(Ids.next());
        execute(
                "insert into tenant (id, slug, name, status, country, contact_email, created_at) values ('" + mill
                        + "', 's" + mill.value().toString().substring(24)
                        + "', 'Mill', 'ACTIVE', 'DE', 'a@b.c', now())",
                "insert into listing_queue (tenant_id, product_id, version, changed_at) select '" + mill
                        + "', gen_random_uuid(), 1, now() - interval '1 hour' from generate_series(1, 50)");

        List<ListingKey> claimed =
                database.as("emporion_indexer", em -> new ListingBacklog(new Sql(em)).claim(20, LEASE));

        assertThat(claimed).hasSize(11).contains(key);
    }

    @Test
    void aClaimIsExclusiveUntilItIsDone() {
        assertThat(claim()).containsExactly(key);
        assertThat(claim()).isEmpty();

        Listing listing = read();
        done(listing);
        assertThat(lag().unpublished()).isZero();
    }

    @Test
    void aChangeDuringTheWorkStaysOpen() {
        claim();
        Listing read = read();
        change();
        done(read);

        assertThat(lag().unpublished()).isOne();
        assertThat(claim()).containsExactly(key);
        assertThat(read().version()).isGreaterThan(read.version());
    }

    @Test
    void aRefusedDocumentWaitsAndAReleasedOneDoesNot() {
        claim();
        backlog(b -> {
            b.release(List.of(key));
            return null;
        });
        assertThat(claim()).containsExactly(key);

        backlog(b -> {
            b.refused(List.of(key));
            return null;
        });
        assertThat(claim()).isEmpty();
    }

    @Test
    void aRebuildIsClaimedOnceAndReadsWhatIsPublished() {
        database.as("emporion_operator", em -> supervision(em).rebuild("admin"));

        AuditEntry told = database.as(
                        "emporion_operator", em -> new PlatformAudit(new Sql(em)).newest(AuditQuery.ALL, 1))
                .get(0);
        assertThat(told.action()).isEqualTo("index.rebuilt");
        assertThat(told.actor()).isEqualTo("admin");
        SearchRebuilds.Claim claim = claimRebuild().orElseThrow();
        ListingKey beforeIt = new ListingKey(store, ListingKey.FIRST.product());
        assertThat(claimRebuild()).isEmpty();
        List<Listing> published = indexer(em -> listings(em).published(beforeIt, 1000));
        assertThat(published).extracting(Listing::key).contains(key);
        long inAll = indexer(em -> listings(em).countPublished());
        assertThat(inAll).isPositive();
        boolean mine = indexer(em -> new SearchRebuilds(new Sql(em)).progress(claim, 1, 1, LEASE));
        assertThat(mine).isTrue();
        indexer(em -> {
            new SearchRebuilds(new Sql(em)).finished(claim);
            return null;
        });

        SearchSupervision.Rebuild latest = database.as(
                        "emporion_operator", em -> supervision(em).latestRebuild())
                .orElseThrow();
        assertThat(latest.finishedAt()).isNotNull();
        assertThat(latest.listings()).isOne();
    }

    private List<ListingKey> claim() {
        return backlog(b -> b.claim(10, LEASE));
    }

    private Optional<SearchRebuilds.Claim> claimRebuild() {
        return indexer(em -> new SearchRebuilds(new Sql(em)).claim(LEASE));
    }

    private void change() {
        database.as("emporion_seller", em -> {
            Sql sql = new Sql(em);
            new TenantScope(em, sql)
                    .within(store, () -> new ListingQueue(sql, Clock.systemUTC()).changed(store, shirt));
            return null;
        });
    }

    private static Listings listings(EntityManager em) {
        return new Listings(em, new Sql(em), new Categories(em, Clock.systemUTC()), READER);
    }

    private Listing read() {
        return indexer(em -> listings(em).read(List.of(key))).get(0);
    }

    private void done(Listing listing) {
        backlog(b -> {
            b.done(List.of(listing.written()));
            return null;
        });
    }

    private SearchSupervision.Lag lag() {
        return database.as("emporion_operator", em -> supervision(em).lag());
    }

    private <T> T backlog(Function<ListingBacklog, T> work) {
        return indexer(em -> work.apply(new ListingBacklog(new Sql(em))));
    }

    private <T> T indexer(Function<EntityManager, T> work) {
        return database.as("emporion_indexer", work);
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static SearchSupervision supervision(EntityManager em) {
        Sql sql = new Sql(em);
        return new SearchSupervision(sql, new ListingBacklog(sql), new TenantScope(em, sql), new AuditNote(sql));
    }
}
