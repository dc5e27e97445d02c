package org.emporion.portal.imports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emporion.catalog.transferfiles.Imports;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.web.auth.LoggedIn;

/** The rows that an import refused, as a file to be repaired and sent again. */
@WebServlet("/imports/refused.csv")
public class RefusedServlet extends HttpServlet {

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
            Path rows = imports.refused(seat, Ids.require(request.getParameter("id"), "import"))
                    .filter(Files::isRegularFile)
                    .orElseThrow(() -> new NotFound("import"));
            response.setContentType("text/csv; charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"refused.csv\"");
            response.setContentLengthLong(Files.size(rows));
            Files.copy(rows, response.getOutputStream());
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
