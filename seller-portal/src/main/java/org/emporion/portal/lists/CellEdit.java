package org.emporion.portal.lists;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Failure;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Numerals;
import org.primefaces.PrimeFaces;

/**
 * A value of a row that somebody typed into its list.
 *
 * @param what which value
 * @param key the SKU of the row
 * @param seen the value that stood there, as the page has written it
 */
record CellEdit(String what, String key, String typed, String seen) {

    /** What stands in the row after it was saved; {@code left} is empty when that has not changed, or "none". */
    record Saved(BigDecimal value, String seen, String left, String said) {}

    static CellEdit sent() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return new CellEdit(
                text(sent, "cell"), text(sent, "cell-key"), text(sent, "cell-typed"), text(sent, "cell-seen"));
    }

    /** Saves it and tells the field, or tells it why not; after others have changed it, the field goes on from what is there now. */
    void save(Supplier<Saved> saving, Supplier<String> now) {
        try {
            Saved saved = saving.get();
            tell("cellValue", Numerals.ofVisitor().typed(saved.value()));
            tell("cellSeen", saved.seen());
            tell("cellLeft", saved.left());
            tell("cellSaid", saved.said());
        } catch (Failure refused) {
            tell("cellRefused", why(refused));
            if (BasedOn.CHANGED_MEANWHILE.equals(refused.code())) {
                tell("cellSeen", now.get());
            }
        }
    }

    /** The number as programs write it; as it was typed when it is none. */
    String plain() {
        return Numerals.ofVisitor().plain(typed).strip();
    }

    /** @throws RuleViolated WHOLE when it is no whole number */
    long whole() {
        Long whole = Numerals.ofVisitor().whole(typed);
        if (whole == null) {
            throw RuleViolated.field(what, "WHOLE", FlashMessages.text("cell.whole"));
        }
        return whole;
    }

    static String why(Failure refused) {
        return refused.fields().stream().map(FieldProblem::detail).findFirst().orElse(refused.getMessage());
    }

    private static String text(Map<String, String> sent, String name) {
        return Objects.toString(sent.get(name), "");
    }

    private static void tell(String name, String text) {
        PrimeFaces.current().ajax().addCallbackParam(name, text);
    }
}
