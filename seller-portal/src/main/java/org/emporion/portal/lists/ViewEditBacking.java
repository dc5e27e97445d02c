package org.emporion.portal.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.portal.desk.Desk;
import org.emporion.store.views.SavedViews;
import org.emporion.store.views.SavedViews.View;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.table.Filters;

/** Keeps a list as a view, and changes the view that is open. */
@Named("viewEdit")
@RequestScoped
public class ViewEditBacking {

    @Inject
    private SavedViews views;

    @Inject
    private Desk desk;

    @Inject
    private ViewsBacking list;

    private String name;
    private String renamed;

    public void save(ShownList shown) {
        done("views.saved", at("viewName", () -> views.save(desk.seat(), shown.list(), name, shown.query())));
    }

    public void overwrite(ShownList shown) {
        View now = list.chosen(shown);
        done("views.saved", at("", () -> views.overwrite(desk.seat(), now.id(), shown.query(), now.version())));
    }

    public void rename(ShownList shown) {
        View now = list.chosen(shown);
        at("viewRename", () -> views.rename(desk.seat(), now.id(), renamed, now.version()));
        FlashMessages.done("views.renamed", renamed.strip());
        ViewsBacking.go("?view=" + now.id() + "&" + shown.query());
    }

    public void openFirst(ShownList shown, boolean first) {
        View now = list.chosen(shown);
        at("", () -> views.openFirst(desk.seat(), now.id(), first));
        FlashMessages.done(first ? "views.first" : "views.notFirst", now.name());
        ViewsBacking.go("?view=" + now.id() + "&" + shown.query());
    }

    public void delete(ShownList shown) {
        View now = list.chosen(shown);
        at("", () -> {
            views.delete(desk.seat(), now.id(), now.version());
            return now;
        });
        FlashMessages.done("views.deleted", now.name());
        ViewsBacking.go("?view=" + Filters.USUAL + "&" + shown.query());
    }

    private void done(String text, View view) {
        FlashMessages.done(text, view.name());
        ViewsBacking.go(list.href(view));
    }

    /** Faults are told at the field; what has gone meanwhile is looked up anew. */
    private View at(String field, Supplier<View> work) {
        try {
            return work.get();
        } catch (ChangedMeanwhile | NotFound gone) {
            list.forget();
            throw gone;
        } catch (RuleViolated refused) {
            FieldProblem problem = refused.fields().get(0);
            throw RuleViolated.field(field, problem.code(), problem.detail());
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** What is typed, or the name it has. */
    public String getRenamed() {
        return renamed == null && list.seen() != null ? list.seen().name() : renamed;
    }

    public void setRenamed(String renamed) {
        this.renamed = renamed;
    }
}
