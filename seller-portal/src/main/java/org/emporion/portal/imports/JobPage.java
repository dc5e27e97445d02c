package org.emporion.portal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.catalog.transferfiles.Imports;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Ids;
import org.emporion.portal.desk.OwnPage;

/** The page of an import. */
@ApplicationScoped
class JobPage implements OwnPage {

    private final Imports known;

    @Inject
    JobPage(Imports known) {
        this.known = known;
    }

    @Override
    public String path() {
        return "/imports/job";
    }

    @Override
    public String parameter() {
        return "id";
    }

    @Override
    public void find(Seat seat, String key) {
        known.get(seat, Ids.require(key, "import"));
    }
}
