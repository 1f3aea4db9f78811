package uk.opendoor.sync.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import uk.opendoor.sync.Batches;
import uk.opendoor.sync.Result;
import uk.opendoor.sync.SyncKind;
import uk.opendoor.web.SentTwice;

/** Looks at a file and imports it, in no transaction: each of its rows has its own. */
@ApplicationScoped
public class Importing {

    private Batches batches;
    private UploadService uploads;
    private ImportRun run;

    protected Importing() {}

    @Inject
    Importing(Batches batches, UploadService uploads, ImportRun run) {
        this.run = run;
        this.batches = batches;
        this.uploads = uploads;
    }

    /**
     * Does everything but keep it, and keeps what was looked at.
     *
     * @throws Unfit if it is no table of this kind
     */
    void look(String fileId, SyncKind kind, byte[] bytes) {
        List<JsonObject> rows = new CsvTable(batches.columns(kind), kind).read(bytes);
        List<Result> results = batches.take(kind, rows, true);
        SentTwice.carry(SentAtOnce.class, () -> uploads.keep(fileId, kind, rows, results));
    }

    /**
     * Imports what was looked at, or goes on with it; nothing if that was done or is being done. A first part is taken at
     * once, the others while whoever pressed the button sees how far it is.
     */
    void carryOut(String fileId) {
        if (SentTwice.find(SentAtOnce.class, () -> uploads.begin(fileId)) && takePart(fileId)) {
            run.start(() -> takeAll(fileId), () -> uploads.rest(fileId));
        }
    }

    private void takeAll(String fileId) {
        boolean more = true;
        while (more) {
            more = takePart(fileId);
        }
    }

    /** @return whether there may be more */
    private boolean takePart(String fileId) {
        UploadService.Part part = uploads.next(fileId);
        uploads.finish(fileId, batches.take(part.kind(), part.rows(), false));
        if (!part.isFull()) {
            uploads.rest(fileId);
        }
        return part.isFull();
    }

    /** The names of the columns that a file of this kind has. */
    List<String> columns(SyncKind kind) {
        return batches.columns(kind);
    }
}
