package org.emporion.portal.exports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.emporion.ground.export.ExportFormat;
import org.emporion.ground.export.ExportView;
import org.emporion.ground.export.Exports;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.web.auth.LoggedIn;

/** A list that was written as a file. */
@WebServlet("/exports/file")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Exports exports;

    @Inject
    private transient SellerAccess access;

    @Inject
    private transient LoggedIn loggedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Seat seat = access.seat(loggedIn.require(), request.getParameter("store"));
            UUID id = Ids.require(request.getParameter("id"), "export");
            ExportView export = exports.get(seat, id);
            send(response, export, exports.file(seat, id));
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(HttpServletResponse response, ExportView export, Path file) throws IOException {
        String name = export.fileName();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        response.setContentType(ExportFormat.of(ending).contentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }
}
