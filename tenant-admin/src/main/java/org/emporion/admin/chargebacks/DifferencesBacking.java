package org.emporion.admin.chargebacks;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.DayRange;
import org.emporion.money.reconciliation.PaymentDifferences;
import org.emporion.money.reconciliation.PaymentDifferences.Compared;
import org.emporion.money.reconciliation.PaymentDifferences.PaymentDifference;
import org.emporion.web.table.Filters;

/** What payment providers moved against what is written down here; compared after the page is there, as it takes its time. */
@Named("paymentDifferences")
@ViewScoped
public class DifferencesBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    @Inject
    private PaymentDifferences differences;

    private final Filters filters = new Filters().days("from", "to");
    private transient Compared compared;
    private String silent;

    /** Called by the page as soon as it is there. */
    public void compare() {
        try {
            compared = differences.differences(days());
        } catch (Conflict noAnswer) {
            silent = noAnswer.getMessage();
        }
    }

    /** Whether the comparison is still to come: it is not made for days that are none, or that are in the wrong order. */
    public boolean isRunning() {
        return compared == null && silent == null && !filters.isWrong() && !isBackwards();
    }

    public boolean isBackwards() {
        return !filters.isWrong() && days().isBackwards();
    }

    private DayRange days() {
        return new DayRange(filters.day("from"), filters.day("to"));
    }

    /** Null until it is made. */
    public Compared getCompared() {
        return compared;
    }

    /** As many as one page can show. */
    public List<PaymentDifference> getItems() {
        return compared.items().stream().limit(MOST).toList();
    }

    /** Which of the texts says how the two sides differ. */
    public String why(PaymentDifference difference) {
        if (difference.ours() == null) {
            return "differences.why.theirs";
        }
        return difference.theirs() == null ? "differences.why.ours" : "differences.why.amount";
    }

    /** What the provider that does not answer is said to do; null when all did. */
    public String getSilent() {
        return silent;
    }

    public Filters getFilters() {
        return filters;
    }
}
