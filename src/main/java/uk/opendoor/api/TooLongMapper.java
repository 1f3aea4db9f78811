package uk.opendoor.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Says how much may be sent. */
@Provider
@Dependent
public class TooLongMapper implements ExceptionMapper<TooLong> {

    @Inject
    private ProblemWords problems;

    @Override
    public Response toResponse(TooLong tooLong) {
        return problems.of(413, tooLong.mostBytes()).toResponse();
    }
}
