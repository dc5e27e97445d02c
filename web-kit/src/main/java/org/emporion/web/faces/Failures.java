package org.emporion.web.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Failure;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.UnitOfWork;

/**
 * Turns a failure of a use case into what the reader can act on: an error at its field, a message on the same page, or
 * the right error page. A form whose view has expired is opened anew.
 */
final class Failures extends ExceptionHandlerWrapper {

    private static final Set<VisitHint> SHOWN = EnumSet.of(VisitHint.SKIP_UNRENDERED);
    private static final int UNPROCESSABLE = 422;

    Failures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext page = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            if (answered(page, thrown)) {
                queued.remove();
            } else if (page.getPartialViewContext().isAjaxRequest()) {
                throw new FacesException(
                        thrown); // its status counts; the container's own answer to a script would be a 200
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(FacesContext page, Throwable thrown) {
        Optional<ViewExpiredException> expired = cause(thrown, ViewExpiredException.class);
        if (expired.isPresent()) {
            Place.leadTo(Place.asked());
            return true;
        }
        Optional<Failure> failure = cause(thrown, Failure.class)
                .or(() -> cause(thrown, OptimisticLockException.class).map(UnitOfWork::overtaken));
        failure.ifPresent(known -> answer(page, known));
        return failure.isPresent();
    }

    private static void answer(FacesContext page, Failure failure) {
        boolean halfShown = page.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE; // no message would be seen any more
        if (failure instanceof NotFound && (halfShown || !page.isPostback())) {
            error(page, 404, failure.getMessage());
        } else if (failure instanceof Forbidden) {
            error(page, 403, failure.getMessage());
        } else if (halfShown || !page.isPostback() && page.getViewRoot() == null) {
            error(page, 400, failure.getMessage());
        } else {
            tell(page, failure);
        }
    }

    private static void tell(FacesContext page, Failure failure) {
        int atFields = 0;
        for (FieldProblem problem : failure.fields()) {
            atFields += atField(page, problem) ? 1 : 0;
        }
        boolean byOthers = BasedOn.CHANGED_MEANWHILE.equals(failure.code()); // who and when stand at no field
        if (byOthers || atFields == 0 || atFields < failure.fields().size()) {
            Notice.danger(failure.getMessage());
        }
        page.validationFailed();
        if (!page.isPostback()) {
            page.getExternalContext().setResponseStatus(UNPROCESSABLE);
        }
    }

    private static boolean atField(FacesContext page, FieldProblem problem) {
        boolean[] found = {false};
        page.getViewRoot().visitTree(VisitContext.createVisitContext(page, null, SHOWN), (visit, component) -> {
            if (!(component instanceof EditableValueHolder input)
                    || !problem.field().equals(component.getId())) {
                return VisitResult.ACCEPT;
            }
            found[0] = true;
            input.setValid(false);
            page.addMessage(clientId(page, component), message(problem));
            return VisitResult.COMPLETE;
        });
        return found[0];
    }

    private static String clientId(FacesContext page, UIComponent component) {
        return component.getClientId(page);
    }

    private static FacesMessage message(FieldProblem problem) {
        String detail = Words.at(problem);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, detail, detail);
    }

    private static void error(FacesContext page, int status, String detail) {
        try {
            page.getExternalContext().responseSendError(status, detail);
            Present.is(page);
            page.responseComplete();
        } catch (IOException unsent) {
            throw new UncheckedIOException(unsent);
        }
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> kind) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (kind.isInstance(at)) {
                return Optional.of(kind.cast(at));
            }
        }
        return Optional.empty();
    }

    /** The error page may be a Faces page, answered inside this one, that takes the present context with it when it ends. */
    private abstract static class Present extends FacesContext {

        static void is(FacesContext page) {
            setCurrentInstance(page);
        }
    }
}
