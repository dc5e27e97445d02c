package org.emporion.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The browser windows of one test, each with cookies of its own, in the browser of the run or in the ones of
 * {@link InASecondBrowser} and {@link InAThirdBrowser}: only one thread at a time may use a browser. A test that fails leaves pictures of them in
 * {@code target/browser}; one that passes must have seen no error in any of them.
 */
public final class Windows implements BeforeEachCallback, AfterEachCallback {
    private static final Path PICTURES = Path.of("target", "browser").toAbsolutePath();

    private final List<Window> open = new ArrayList<>();
    private Chromium chromium;

    @Override
    public void beforeEach(ExtensionContext context) {
        chromium = context.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(
                        browserOf(context.getRequiredTestClass()), none -> new Chromium(), Chromium.class);
    }

    private static Class<?> browserOf(Class<?> test) {
        if (test.isAnnotationPresent(InASecondBrowser.class)) {
            return InASecondBrowser.class;
        }
        return test.isAnnotationPresent(InAThirdBrowser.class) ? InAThirdBrowser.class : Chromium.class;
    }

    /** A new window for this person, as wide as a desk allows. */
    public Window of(String person) {
        return add(new Window(person, chromium, Sizes.DESK_WIDTH));
    }

    /** A new window on this person's phone. */
    public Window onThePhoneOf(String person) {
        return add(new Window(person, chromium, Sizes.PHONE_WIDTH));
    }

    /** A window whose troubles the test looks for itself. */
    Window unjudged() {
        return new Window("planted", chromium, Sizes.DESK_WIDTH).looksCarefully();
    }

    private Window add(Window window) {
        open.add(window);
        return window;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            if (context.getExecutionException().isPresent()) {
                open.forEach(window -> window.keepPicture(PICTURES.resolve(fileName(context, window))));
            }
            Stream<String> troubles = open.stream().flatMap(window -> window.troubles().stream());
            assertThat(troubles).as("what went wrong in the pages").isEmpty();
        } finally {
            open.forEach(Window::close);
        }
    }

    private static String fileName(ExtensionContext context, Window window) {
        return context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName() + "-" + window.person() + ".png";
    }
}
