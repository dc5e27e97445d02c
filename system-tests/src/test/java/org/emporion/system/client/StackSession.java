package org.emporion.system.client;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.emporion.stack.LocalStack;
import org.emporion.stack.Part;
import org.emporion.stack.Progress;
import org.emporion.stack.StackSettings;
import org.emporion.system.container.ContainerFolder;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts a fresh stack, Stripe's stand-in included, before the first test and stops it after the last, unless {@code emporion.stack} is
 * {@code running}: then the tests use the one that {@code ./marketplace up} has started.
 */
public final class StackSession implements LauncherSessionListener {
    private static final String MODE = System.getProperty("emporion.stack", "none");
    private static volatile LocalStack stack;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (MODE.equals("none")) {
            return;
        }
        StackSettings settings = Stack.settings();
        if (MODE.equals("own")) {
            stack = new LocalStack(settings, EnumSet.allOf(Part.class), new Progress(System.out));
            Runtime.getRuntime().addShutdownHook(new Thread(StackSession::stop));
            stack.startEmpty();
        }
        ContainerFolder.prepare(settings);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    /** Runs something while this part of the stack is away, and brings it back in any case. */
    public static void without(Part part, Runnable work) {
        own().stop(part);
        try {
            work.run();
        } finally {
            stack.start(part);
        }
    }

    /** Starts second servers of these applications, with other settings, on the data of the stack; whoever asks closes them. */
    public static LocalStack beside(Set<Part> applications, Map<String, String> settings) {
        LocalStack second = own().beside(applications, settings);
        second.start();
        return second;
    }

    /** Lets this part of the stack crash and start again. */
    public static void crash(Part part) {
        own().crash(part);
        stack.start(part);
    }

    private static LocalStack own() {
        if (stack == null) {
            throw new IllegalStateException("Outages need a stack of our own: -Demporion.stack=own");
        }
        return stack;
    }

    private static synchronized void stop() {
        if (stack != null) {
            stack.close();
            stack = null;
        }
    }
}
