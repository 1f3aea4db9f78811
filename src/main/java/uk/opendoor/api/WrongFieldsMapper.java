package uk.opendoor.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import uk.opendoor.shared.WrongFields;

/** Says every wrong field at once. */
@Provider
@Dependent
public class WrongFieldsMapper implements ExceptionMapper<WrongFields> {

    @Inject
    private ProblemWords problems;

    @Override
    public Response toResponse(WrongFields wrong) {
        return problems.of(wrong.fields()).toResponse();
    }
}
