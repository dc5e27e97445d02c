package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.catalog.transferfiles.ImportUploads;
import org.emporion.catalog.transferfiles.ImportView;
import org.emporion.catalog.transferfiles.Imports;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.web.rest.Paging;

/** Imports of whole catalogs from files. */
@RequestScoped
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final CurrentSeat current;
    private final Imports imports;
    private final ImportUploads uploads;

    @Inject
    public ImportResource(CurrentSeat current, Imports imports, ImportUploads uploads) {
        this.current = current;
        this.imports = imports;
        this.uploads = uploads;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema = @Schema(implementation = UploadedFile.Form.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public Response start(
            @QueryParam("format") String format,
            @QueryParam("name") String name,
            @QueryParam("stock") boolean updateStock,
            @QueryParam("asDrafts") boolean asDrafts,
            @QueryParam("encoding") String encoding,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @Context HttpServletRequest request,
            InputStream body) {
        String kind = type == null ? "" : type.toLowerCase(Locale.ROOT);
        if (kind.contains("spreadsheet") || kind.contains("ms-excel.")) {
            throw new RuleViolated("FORMAT_UNKNOWN", "XLSX cannot be imported yet; save the sheet as CSV.");
        }
        ImportView job;
        try (UploadedFile file = UploadedFile.of(request, body, kind, name)) {
            ImportUploads.Order order = new ImportUploads.Order(format, file.name(), updateStock, asDrafts, encoding);
            job = uploads.start(current.seat(), order, file.content());
        }
        return Response.accepted(job)
                .location(URI.create("imports/" + job.id()))
                .build();
    }

    @GET
    public Page<ImportView> list(@BeanParam Paging paging) {
        return imports.latest(current.seat(), paging.request());
    }

    @GET
    @Path("{id}")
    public ImportView get(@PathParam("id") String id) {
        return imports.get(current.seat(), job(id));
    }

    @GET
    @Path("{id}/errors.csv")
    @Produces({CSV, MediaType.APPLICATION_JSON})
    @APIResponse(
            responseCode = "200",
            description = "The refused rows",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response errors(@PathParam("id") String id) {
        return Response.ok(imports.errors(current.seat(), job(id)), CSV)
                .header("Content-Disposition", "attachment; filename=\"errors.csv\"")
                .build();
    }

    /** The rows as they came, each with what was wrong with it, to be repaired and sent again. */
    @GET
    @Path("{id}/refused.csv")
    @Produces({CSV, MediaType.APPLICATION_JSON})
    @APIResponse(
            responseCode = "200",
            description = "The refused rows as they came",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response refused(@PathParam("id") String id) {
        File rows = imports.refused(current.seat(), job(id))
                .map(java.nio.file.Path::toFile)
                .filter(File::isFile)
                .orElseThrow(() -> new NotFound("file of refused rows"));
        return Response.ok(rows, CSV)
                .header("Content-Disposition", "attachment; filename=\"refused.csv\"")
                .build();
    }

    /** Reads no further; what was taken in stays. */
    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.WILDCARD)
    public ImportView cancel(@PathParam("id") String id) {
        return imports.cancel(current.seat(), job(id));
    }

    private static UUID job(String id) {
        return Ids.require(id, "import");
    }
}
