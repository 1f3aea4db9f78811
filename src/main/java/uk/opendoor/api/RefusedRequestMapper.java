package uk.opendoor.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What Jakarta REST itself refuses: no such address, method or format. */
@Provider
@Dependent
public class RefusedRequestMapper implements ExceptionMapper<WebApplicationException> {

    @Inject
    private ProblemWords problems;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        var refused = refusal.getResponse();
        var problem = problems.of(refused.getStatus()).toResponse();
        var allowed = refused.getAllowedMethods();
        return allowed.isEmpty()
                ? problem
                : Response.fromResponse(problem).allow(allowed).build();
    }
}
