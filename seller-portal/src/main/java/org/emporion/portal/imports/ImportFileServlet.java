package org.emporion.portal.imports;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.emporion.catalog.transferfiles.Imports;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.web.auth.LoggedIn;

/** Gives out a CSV file about an import to people of its store; to all others there is none. */
abstract class ImportFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String fileName;

    @Inject
    private transient Imports imports;

    @Inject
    private transient SellerAccess access;

    @Inject
    private transient LoggedIn loggedIn;

    ImportFileServlet(String fileName) {
        this.fileName = fileName;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Seat seat = access.seat(loggedIn.require(), request.getParameter("store"));
            Content content = content(imports, seat, Ids.require(request.getParameter("id"), "import"));
            response.setContentType("text/csv; charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
            content.write(response);
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** @throws NotFound when the store has no such import, or there is no such file about it */
    abstract Content content(Imports imports, Seat seat, UUID id);

    /** What stands in a file; writes itself behind the headers. */
    interface Content {

        void write(HttpServletResponse response) throws IOException;
    }
}
