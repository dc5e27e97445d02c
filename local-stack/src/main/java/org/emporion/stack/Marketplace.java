package org.emporion.stack;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.emporion.demo.DemoLoader;
import org.emporion.installation.InstallationFailure;
import org.emporion.stack.realm.LocalRealm;
import org.emporion.stack.server.Folders;

/** What {@code ./marketplace up | reindex | down | reset} runs. */
final class Marketplace {
    private final StackSettings settings = StackSettings.forUse();
    private final Progress progress = new Progress(System.out);

    private Marketplace() {}

    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        try {
            new Marketplace()
                    .run(words.isEmpty() ? "" : words.get(0), words.subList(Math.min(1, words.size()), words.size()));
        } catch (InstallationFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run(String command, List<String> options) {
        switch (command) {
            case "up" -> up(UpOptions.of(options));
            case "down" -> down();
            case "reset" -> reset(options.contains("--yes"));
            case "reindex" -> new Reindex(settings.addresses(), progress).run();
            default -> throw new StackFailure("usage: marketplace up | reindex | test | bench [name] | down | reset");
        }
    }

    private void up(UpOptions options) {
        progress.say("Data is kept in " + settings.data());
        LocalStack stack = new LocalStack(settings, options.parts(), progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack)));
        stack.start();
        if (options.isComplete() && options.demo()) {
            loadDemoOnce();
        }
        boolean withDemo = demoMarker().isSet();
        new StartReport(settings, stack, new LocalRealm(settings.addresses()).logins(), withDemo, progress).print();
        watch(stack);
    }

    private void stop(LocalStack stack) {
        progress.say("Stopping...");
        stack.close();
    }

    private void loadDemoOnce() {
        Marker loaded = demoMarker();
        if (!loaded.isSet()) {
            progress.step("demo", "loading the demo marketplace, once");
            try {
                new DemoLoader().load(settings.addresses().marketplace(), text -> progress.step("demo", text));
                loaded.set();
                progress.step("demo", "loaded");
            } catch (InstallationFailure e) {
                progress.step("demo", "not complete, the next start goes on with it: " + e.getMessage());
            }
        }
    }

    private Marker demoMarker() {
        return new Marker(settings.data().resolve("demo.loaded"));
    }

    /** Runs until Ctrl-C or {@code marketplace down}. */
    private void watch(LocalStack stack) {
        DeadServers servers = new DeadServers(stack::start, progress);
        while (true) {
            servers.attend(stack.dead());
            try {
                Thread.sleep(1_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void down() {
        progress.say(StackLock.stopOwner(settings.data()) ? "Stopped." : "Nothing is running.");
    }

    private void reset(boolean confirmed) {
        if (!confirmed && !isConfirmed()) {
            progress.say("Nothing was deleted.");
            return;
        }
        StackLock.stopOwner(settings.data());
        try {
            Folders.delete(settings.data());
            progress.say("Deleted " + settings.data());
        } catch (IOException e) {
            throw new StackFailure("Cannot delete " + settings.data() + ": " + e.getMessage(), e);
        }
    }

    private boolean isConfirmed() {
        System.out.print("Delete everything in " + settings.data() + "? [y/N] ");
        System.out.flush();
        java.util.Scanner answer = new java.util.Scanner(System.in, java.nio.charset.StandardCharsets.UTF_8);
        return answer.hasNextLine() && answer.nextLine().strip().matches("(?i)y|yes");
    }
}
