package org.emporion.stack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.emporion.demo.DemoCatalog;
import org.emporion.demo.DemoPeople;
import org.emporion.stack.realm.LocalRealm;
import org.emporion.stack.server.ServerProcess;

/** What a person wants to know when everything runs: where it is, who may log in, what it costs. */
final class StartReport {
    private final StackSettings settings;
    private final LocalStack stack;
    private final List<LocalRealm.Login> logins;
    private final boolean withDemo;
    private final Progress progress;

    StartReport(
            StackSettings settings,
            LocalStack stack,
            List<LocalRealm.Login> logins,
            boolean withDemo,
            Progress progress) {
        this.settings = settings;
        this.stack = stack;
        this.logins = logins;
        this.withDemo = withDemo;
        this.progress = progress;
    }

    void print() {
        progress.say("");
        addresses();
        progress.say("");
        if (stack.parts().contains(Part.KEYCLOAK)) {
            people();
            progress.say("");
        }
        memory();
        progress.say(String.format(
                Locale.ROOT,
                "%nReady after %.1f s. Ctrl-C or ./marketplace down stops everything.",
                progress.elapsed().toMillis() / 1000.0));
    }

    private void people() {
        logins.forEach(login -> line(
                "Log-in " + login.username(),
                "password " + login.password()
                        + (login.roles().isEmpty()
                                ? ""
                                : " (" + String.join(", ", login.roles())
                                        + "; its pages ask for a second factor, set up at the first log-in)")));
        if (withDemo) {
            demoPeople();
        }
    }

    private void demoPeople() {
        line("Demo people", "all with the password " + DemoPeople.PASSWORD);
        DemoPeople.all()
                .accounts(DemoCatalog.stores())
                .forEach(account -> line("", account.email() + " " + account.what()));
    }

    private void addresses() {
        StackAddresses all = stack.addresses();
        line(Part.MARKETPLACE_WEB, "Storefront", all.storefront() + "/");
        line(Part.SELLER_PORTAL, "Seller portal", all.seller() + "/");
        line(Part.TENANT_ADMIN, "Platform admin", all.admin() + "/");
        line(Part.MAIL, "Mail inbox", all.inbox() + "/");
        line(
                Part.KEYCLOAK,
                "Keycloak",
                all.keycloak() + "/ (" + StackAddresses.KEYCLOAK_ADMIN + " / " + StackAddresses.KEYCLOAK_ADMIN + ")");
        line(Part.PAYMENT, "Sandbox payments", all.payment());
        line(
                Part.POSTGRES,
                "PostgreSQL",
                "psql -h 127.0.0.1 -p " + settings.ports().of(Port.POSTGRES)
                        + " -U emporion_owner emporion (password emporion_owner)");
        line(Part.ELASTICSEARCH, "Elasticsearch", all.search());
        line("Logs", settings.data().resolve("log").toString());
    }

    private void memory() {
        Map<String, ServerProcess> servers = stack.servers();
        long applications = 0;
        long total = Memory.mebibytes(Stream.of(ProcessHandle.current()));
        line("Memory (PSS)", "the stack itself, with mail and payments: " + total + " MiB");
        for (ServerProcess server : servers.values()) {
            long used = Memory.mebibytes(server.handles());
            line("", server.name() + ": " + used + " MiB");
            total += used;
            applications += isApplication(server) ? used : 0;
        }
        line(
                "",
                (applications > 0 ? "the applications: " + applications + " MiB; " : "") + "everything: " + total
                        + " MiB");
    }

    private static boolean isApplication(ServerProcess server) {
        return Application.all().stream().anyMatch(each -> each.module().equals(server.name()));
    }

    private void line(Part part, String label, String text) {
        if (stack.parts().contains(part)) {
            line(label, text);
        }
    }

    private void line(String label, String text) {
        progress.say(String.format("  %-18s %s", label, text));
    }
}
