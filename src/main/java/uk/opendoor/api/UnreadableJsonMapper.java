package uk.opendoor.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Says that it was not JSON, and not where: a place in what was sent is no help to a person. */
@Provider
@Dependent
public class UnreadableJsonMapper implements ExceptionMapper<UnreadableJson> {

    @Inject
    private ProblemWords problems;

    @Override
    public Response toResponse(UnreadableJson unreadable) {
        return problems.of(400).toResponse();
    }
}
