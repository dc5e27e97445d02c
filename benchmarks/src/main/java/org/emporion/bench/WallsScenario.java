package org.emporion.bench;

import java.sql.SQLException;
import org.emporion.bench.walls.CostOfWalls;
import org.emporion.bench.walls.Storm;
import org.emporion.bench.walls.Storm.Login;
import org.emporion.bench.walls.Tally;
import org.emporion.installation.database.Roles;
import org.emporion.stack.StackAddresses;
import org.emporion.stack.server.PostgresServer;

/** A storm of mixed work in twenty stores, which finds no foreign row, and what the walls cost a read. Needs PostgreSQL only. */
final class WallsScenario implements Scenario {
    static final String NAME = "walls";
    private static final long OPERATIONS = 100_000;
    private static final int READS = 5_000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Mall mall, Report report) throws SQLException, InterruptedException {
        run(mall.stack(), report);
    }

    void run(StackAddresses stack, Report report) throws SQLException, InterruptedException {
        Login seller = new Login(Roles.SELLER, StackAddresses.password(Roles.SELLER));
        Login superuser = new Login(PostgresServer.SUPERUSER, PostgresServer.SUPERUSER);
        long began = System.nanoTime();
        Tally tally = new Storm(stack.jdbc(), seller, superuser).run(OPERATIONS);
        double seconds = (System.nanoTime() - began) / 1e9;
        report.add(count("operations by 8 threads on 2 connections", tally.operations(), null));
        report.add(Line.value(NAME, "the same a second", tally.operations() / seconds, "per second", null));
        report.add(count("tenants", Storm.TENANTS, null));
        report.add(count("failures, time-outs, rollbacks among them", tally.failures(), null));
        report.add(count("connections killed meanwhile", tally.kills(), null));
        report.add(count("writes into another store, refused", tally.refusals(), null));
        report.add(count("foreign rows", tally.foreign(), Aim.exactly(0)));
        report.add(count("rows without tenant", tally.withoutTenant(), Aim.exactly(0)));
        CostOfWalls.Cost cost = new CostOfWalls(stack.jdbc(), seller, superuser).measure(READS);
        report.add(micros("a page of products without walls", cost.open()));
        report.add(micros("with row security, the tenant named first", cost.walled()));
        report.add(Line.value(NAME, "cost of the walls", cost.ratio(), "times", Aim.atMost(1.25)));
        report.add(micros("the same as a facade reads it", cost.scoped()));
        report.add(Line.value(NAME, "cost of the whole scope of a call", cost.ofScope(), "times", null));
    }

    private static Line micros(String what, double median) {
        return Line.value(NAME, what, median, "microseconds (median)", null);
    }

    private static Line count(String what, long number, Aim aim) {
        return Line.value(NAME, what, number, "", aim);
    }
}
