package org.emporion.web.faces;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;

/** What a page tells somebody about what others have changed while the form was open: who, when, and where both did. */
public final class Meanwhile {

    private Meanwhile() {}

    /** Asks about what both have changed, at each field and in one sentence; what was typed stays in the form. */
    public static Conflict asked(ChangedMeanwhile change, List<Clash> clashes) {
        List<FieldProblem> fields = clashes.stream()
                .map(each -> new FieldProblem(each.field(), change.code(), at(each)))
                .toList();
        String places = clashes.stream().map(Meanwhile::name).distinct().collect(Collectors.joining(", "));
        return new Conflict(change.code(), text("meanwhile.asked", sentence(change), places), fields);
    }

    /** Tells on the next page that both changes stand now. */
    public static void saved(ChangedMeanwhile change) {
        Said.tellNext("success", text("meanwhile.saved", sentence(change)));
    }

    /** In the time of the pages. */
    static String sentence(ChangedMeanwhile change) {
        return change.who()
                .map(who -> text("meanwhile.by", change.what(), who, Formats.dateTime(change.at())))
                .orElseGet(() -> text("meanwhile.somebody", change.what()));
    }

    private static String at(Clash clash) {
        return switch (clash.kind()) {
            case GONE -> text("meanwhile.gone");
            case BACK -> text("meanwhile.back");
            case CHANGED ->
                clash.now() == null || clash.now().isBlank()
                        ? text("meanwhile.emptied")
                        : text("meanwhile.changed", clash.now());
        };
    }

    /** For example Price (Blue / XL). */
    private static String name(Clash clash) {
        String field = Said.text(clash.word());
        return clash.row().isBlank() ? field : text("meanwhile.place", field, clash.row());
    }

    private static String text(String key, Object... about) {
        String pattern =
                ResourceBundle.getBundle("org.emporion.web.kit", Locale.ENGLISH).getString(key);
        return new MessageFormat(pattern, Locale.ENGLISH).format(about);
    }
}
