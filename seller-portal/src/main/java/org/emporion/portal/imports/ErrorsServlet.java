package org.emporion.portal.imports;

import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;
import org.emporion.catalog.transferfiles.Imports;
import org.emporion.ground.walls.Seat;

/** Everything that was wrong with an imported file, as a file to work through. */
@WebServlet("/imports/errors.csv")
public class ErrorsServlet extends ImportFileServlet {

    private static final long serialVersionUID = 1L;

    public ErrorsServlet() {
        super("errors.csv");
    }

    @Override
    Content content(Imports imports, Seat seat, UUID id) {
        String csv = imports.errors(seat, id);
        return response -> response.getWriter().write(csv);
    }
}
