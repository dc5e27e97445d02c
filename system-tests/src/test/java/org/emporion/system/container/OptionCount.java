package org.emporion.system.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Sql;

/** One question, in how many ways a store ships, asked by facades that differ in their annotations only. */
abstract class OptionCount {

    private final Sql sql;

    private OptionCount(Sql sql) {
        this.sql = sql;
    }

    public long options(Seat seat) {
        return sql.count("select count(*) as n from shipping_option where ?::text <> ''", seat.storeSlug());
    }

    /** As every facade of a store is annotated. */
    @ApplicationScoped
    @Transactional
    @InTenant
    static class AsItShouldBe extends OptionCount {
        @Inject
        AsItShouldBe(Sql sql) {
            super(sql);
        }
    }

    @ApplicationScoped
    @Transactional
    static class WithoutStore extends OptionCount {
        @Inject
        WithoutStore(Sql sql) {
            super(sql);
        }
    }

    @ApplicationScoped
    @InTenant
    static class WithoutTransaction extends OptionCount {
        @Inject
        WithoutTransaction(Sql sql) {
            super(sql);
        }
    }

    @ApplicationScoped
    @Transactional
    @StoreFirst
    static class InTheWrongOrder extends OptionCount {
        @Inject
        InTheWrongOrder(Sql sql) {
            super(sql);
        }
    }
}
