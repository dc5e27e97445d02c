package org.emporion.portal.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.emporion.catalog.transferfiles.ImportProblem;
import org.emporion.catalog.transferfiles.ImportView;
import org.emporion.catalog.transferfiles.Imports;
import org.emporion.kernel.Ids;
import org.emporion.portal.desk.Desk;

/** How far one import is, and what it has to tell about the rows. */
@Named("importJob")
@ViewScoped
public class JobBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject
    private Imports imports;

    @Inject
    private Desk desk;

    private String id;
    private transient ImportView job;
    private transient List<ImportProblem> problems;

    /** Called by the page every other second while the import runs. */
    public void refresh() {
        job = null;
        problems = null;
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

    /** The first ones; the file has all of them. */
    public List<ImportProblem> getProblems() {
        if (problems == null) {
            problems = imports.problems(desk.seat(), getJob().id(), SHOWN);
        }
        return problems;
    }

    public boolean isMore() {
        return getProblems().size() == SHOWN;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
