package org.emporion.portal.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.emporion.catalog.transferfiles.ImportProblem;
import org.emporion.catalog.transferfiles.ImportProblemGroup;
import org.emporion.catalog.transferfiles.ImportView;
import org.emporion.catalog.transferfiles.Imports;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Page;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Paging;

/** How far one import is, and what it has to tell about the rows. */
@Named("importJob")
@ViewScoped
public class JobBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;
    private static final int A_MINUTE = 60;
    private static final int HALF_A_MINUTE = 30;

    @Inject
    private Imports imports;

    @Inject
    private Desk desk;

    private String id;
    private String code;
    private transient ImportView job;
    private String number;
    private transient Page<ImportProblem> problems;
    private transient List<ImportProblemGroup> groups;

    /** Called by the page every other second while the import runs. */
    public void refresh() {
        job = null;
        problems = null;
        groups = null;
    }

    /** Reads no further; what was taken in stays. */
    public void cancel() {
        imports.cancel(desk.seat(), getJob().id());
        FlashMessages.done("import.cancelled");
        refresh();
    }

    public ImportView getJob() {
        if (job == null) {
            job = imports.get(desk.seat(), Ids.require(id, "import"));
        }
        return job;
    }

    public boolean isRunning() {
        return getJob().finishedAt() == null;
    }

    /** A page of those of one kind; the file has all of them. */
    public Page<ImportProblem> getProblems() {
        if (problems == null) {
            problems = imports.problems(desk.seat(), getJob().id(), code, Paging.asked(number, SHOWN));
        }
        return problems;
    }

    /** The kinds of problems, errors first, then the most frequent. */
    public List<ImportProblemGroup> getGroups() {
        if (groups == null) {
            groups = imports.groups(desk.seat(), getJob().id());
        }
        return groups;
    }

    /** Whole minutes, at least one; null while it cannot be said. */
    public Long getMinutesLeft() {
        Long seconds = getJob().secondsLeft();
        return seconds == null ? null : Math.max(1, (seconds + HALF_A_MINUTE) / A_MINUTE);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** The kind of problem that is looked at alone, or null. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** Which page of them. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
