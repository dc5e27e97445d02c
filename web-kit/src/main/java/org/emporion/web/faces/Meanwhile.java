package org.emporion.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpSession;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;

/** What a page tells somebody about what others have changed while the form was open: who, when, and where both did. */
public final class Meanwhile {

    private static final Duration JUST_BEGUN = Duration.ofMinutes(5);

    private Meanwhile() {}

    /** Asks about what both have changed, at each field and in one sentence; what was typed stays in the form. */
    public static Conflict asked(ChangedMeanwhile change, List<Clash> clashes) {
        List<FieldProblem> fields = clashes.stream()
                .map(each -> new FieldProblem(each.field(), change.code(), at(each)))
                .toList();
        StringBuilder sentence = new StringBuilder(sentence(change));
        for (Clash.Kind kind : Clash.Kind.values()) {
            String places = clashes.stream()
                    .filter(each -> each.kind() == kind)
                    .map(Meanwhile::name)
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!places.isEmpty()) {
                sentence.append(' ').append(text(key(kind) + ".all", places));
            }
        }
        return new Conflict(change.code(), sentence.toString(), fields);
    }

    /** Says who and when in the time of the pages; what stands at the fields stays. */
    public static Conflict told(ChangedMeanwhile change) {
        return new Conflict(change.code(), sentence(change), change.fields());
    }

    /**
     * For a form that may bring back what was typed before a log-in that had run out: who has changed it last. Empty, and not
     * asked for, unless the session has just begun.
     *
     * @param last as {@link #last} has it
     */
    public static String afterLogIn(Supplier<Optional<String>> last) {
        return isSessionNew() ? last.get().orElse("") : "";
    }

    /** Who has changed something last, and when, for the form that shows it. */
    public static String last(String who, Instant at) {
        return text("meanwhile.last", who, Formats.dateTime(at));
    }

    private static boolean isSessionNew() {
        return FacesContext.getCurrentInstance().getExternalContext().getSession(false) instanceof HttpSession session
                && System.currentTimeMillis() - session.getCreationTime() < JUST_BEGUN.toMillis();
    }

    /** Tells on the next page that both changes stand now, and what the others did. */
    public static void saved(ChangedMeanwhile change, List<OthersChange> theirs) {
        String places = theirs.stream()
                .map(each -> named(each.word(), each.row()))
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        String done = text("meanwhile.saved", sentence(change));
        FlashMessages.tellNext("success", places.isEmpty() ? done : done + ' ' + text("meanwhile.theirs", places));
    }

    /** In the time of the pages. */
    static String sentence(ChangedMeanwhile change) {
        return change.who()
                .map(who -> text("meanwhile.by", change.what(), who, Formats.dateTime(change.at())))
                .orElseGet(() -> text("meanwhile.somebody", change.what()));
    }

    private static String at(Clash clash) {
        if (clash.kind() == Clash.Kind.CHANGED) {
            return clash.now() == null || clash.now().isBlank()
                    ? text("meanwhile.emptied")
                    : text("meanwhile.changed", clash.now());
        }
        return text(key(clash.kind()));
    }

    private static String key(Clash.Kind kind) {
        return "meanwhile." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** For example Price (Blue / XL), or the name of a whole line. */
    private static String name(Clash clash) {
        if (clash.kind() != Clash.Kind.CHANGED && !clash.row().isBlank()) {
            return clash.row();
        }
        return named(clash.word(), clash.row());
    }

    private static String named(String word, String row) {
        if (word.isEmpty()) {
            return row;
        }
        String field = FlashMessages.text(word);
        return row.isBlank() ? field : text("meanwhile.place", field, row);
    }

    private static String text(String key, Object... about) {
        return new MessageFormat(Words.ofKit(key), VisitorLocale.now()).format(about);
    }
}
