package org.emporion.portal.imports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.emporion.catalog.transferfiles.Imports;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.web.auth.LoggedIn;

/** Everything that was wrong with an imported file, as a file to work through. */
@WebServlet("/imports/errors.csv")
public class ErrorsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Imports imports;

    @Inject
    private transient SellerAccess access;

    @Inject
    private transient LoggedIn loggedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Seat seat = access.seat(loggedIn.require(), request.getParameter("store"));
            String csv = imports.errors(seat, Ids.require(request.getParameter("id"), "import"));
            response.setContentType("text/csv; charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"errors.csv\"");
            response.getWriter().write(csv);
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
