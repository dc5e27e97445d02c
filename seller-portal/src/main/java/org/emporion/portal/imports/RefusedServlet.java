package org.emporion.portal.imports;

import jakarta.servlet.annotation.WebServlet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.emporion.catalog.transferfiles.Imports;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.NotFound;

/** The rows that an import refused, as a file to be repaired and sent again. */
@WebServlet("/imports/refused.csv")
public class RefusedServlet extends ImportFileServlet {

    private static final long serialVersionUID = 1L;

    public RefusedServlet() {
        super("refused.csv");
    }

    @Override
    Content content(Imports imports, Seat seat, UUID id) {
        Path rows = imports.refused(seat, id).filter(Files::isRegularFile).orElseThrow(() -> new NotFound("import"));
        return response -> {
            response.setContentLengthLong(Files.size(rows));
            Files.copy(rows, response.getOutputStream());
        };
    }
}
