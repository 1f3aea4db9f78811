package uk.opendoor.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.Arrays;

/** The last resort. It logs what broke and where, never an exception's message: that may hold what somebody sent. */
@Provider
@Dependent
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(UnexpectedMapper.class.getName());
    private static final int FRAMES = 12;

    @Inject
    private ProblemWords problems;

    @Override
    public Response toResponse(Throwable broken) {
        var frames = broken.getStackTrace();
        var where = Arrays.toString(Arrays.copyOf(frames, Math.min(frames.length, FRAMES)));
        LOG.log(Level.ERROR, "A request broke: {0} at {1}", broken.getClass().getName(), where);
        return problems.of(500).toResponse();
    }
}
