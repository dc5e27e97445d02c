package org.emporion.system.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.emporion.ground.walls.InTenant;

/** A facade whose author forgot to ask whose store it is about. */
@ApplicationScoped
@Transactional
@InTenant
public class Forgetful {

    /** Open to everybody, as it seems. */
    public String everything() {
        return "everything";
    }

    /** Meant for the neighbours in the package, and no better. */
    String nearlyEverything() {
        return "nearly everything";
    }
}
