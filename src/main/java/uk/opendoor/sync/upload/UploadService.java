package uk.opendoor.sync.upload;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.opendoor.access.Caller;
import uk.opendoor.access.Permission;
import uk.opendoor.access.Permitted;
import uk.opendoor.access.UseCase;
import uk.opendoor.shared.FormId;
import uk.opendoor.sync.Outcome;
import uk.opendoor.sync.Result;
import uk.opendoor.sync.SyncKind;
import uk.opendoor.sync.SyncWords;

/** Files that an administrator brings. What was looked at is kept, so that it is that which is imported, and once. */
@UseCase
class UploadService {

    /** As many rows as are taken at a time: what a page can wait for. */
    static final int PART = 200;

    private static final int LONGEST_REFERENCE = 64;

    private Uploads uploads;
    private SyncWords words;
    private Caller caller;
    private Clock clock;

    protected UploadService() {}

    @Inject
    UploadService(Uploads uploads, SyncWords words, Caller caller, Clock clock) {
        this.uploads = uploads;
        this.words = words;
        this.caller = caller;
        this.clock = clock;
    }

    /** The latest first; without their rows. */
    @Permitted(Permission.IMPORTS)
    public List<UploadView> latest() {
        return uploads.latest().stream()
                .map(file -> view(file, 0, Map.of(), List.of()))
                .toList();
    }

    /**
     * @param outcome only rows of which this becomes, or null for all
     * @param part 0 for the first
     * @throws uk.opendoor.shared.NotFound if it is not there, or not any more
     */
    @Permitted(Permission.IMPORTS)
    public UploadView see(String fileId, Outcome outcome, int part) {
        UploadedFile file = uploads.get(fileId);
        long left = file.isBegun() ? uploads.left(fileId) : 0;
        return view(file, left, uploads.counts(fileId), uploads.rows(fileId, outcome, part));
    }

    private UploadView view(UploadedFile file, long left, Map<Outcome, Long> counts, List<UploadedRow> rows) {
        return new UploadView(
                file.fileId(),
                file.kind(),
                LocalDateTime.ofInstant(file.uploadedAt(), clock.getZone()),
                file.isBegun(),
                left,
                file.isRunning(clock.instant()),
                counts,
                rows.stream()
                        .map(row -> new UploadView.Row(
                                row.number(),
                                row.reference(),
                                row.outcome(),
                                row.problems().lines().toList()))
                        .toList());
    }

    /**
     * Keeps what was looked at.
     *
     * @throws SentAtOnce if the same form is sent twice at this moment
     */
    @Permitted(Permission.IMPORT)
    public void keep(String fileId, SyncKind kind, List<JsonObject> rows, List<Result> results) {
        new FormId(fileId);
        if (uploads.find(fileId).isEmpty()) {
            uploads.add(
                    new UploadedFile(fileId, kind, caller.person(), clock.instant()),
                    IntStream.range(0, rows.size())
                            .mapToObj(i -> row(fileId, i, rows.get(i), results.get(i)))
                            .toList());
            uploads.flush();
        }
    }

    private UploadedRow row(String fileId, int index, JsonObject content, Result result) {
        String reference = content.getString("reference", "");
        UploadedRow row = new UploadedRow(
                fileId,
                index + 2,
                reference.substring(0, Math.min(LONGEST_REFERENCE, reference.length())),
                fit(content));
        row.becomes(result.outcome(), words.of(result));
        return row;
    }

    /** What holds more than any record can is wrong, and nothing at all is wrong as well. */
    private static String fit(JsonObject content) {
        String text = content.toString();
        return text.length() > UploadedRow.CONTENT_LENGTH ? JsonValue.EMPTY_JSON_OBJECT.toString() : text;
    }

    /**
     * Begins to import a file, or goes on with one that was stopped; what was wrong when it was looked at is left out.
     *
     * @return whether it is for the caller to take its parts
     * @throws SentAtOnce if somebody else begins at this moment
     */
    @Permitted(Permission.IMPORT)
    public boolean begin(String fileId) {
        UploadedFile file = uploads.get(fileId);
        boolean isMine = (!file.isBegun() || uploads.left(fileId) > 0) && file.begin(clock.instant());
        if (isMine) {
            uploads.leaveOutWhatIsWrong(fileId);
            uploads.flush();
        }
        return isMine;
    }

    /** What stands in the next rows; none if all have been imported. */
    @Permitted(Permission.IMPORTS)
    public Part next(String fileId) {
        return new Part(
                uploads.get(fileId).kind(),
                uploads.waiting(fileId, PART).stream()
                        .map(row -> json(row.content()))
                        .toList());
    }

    record Part(SyncKind kind, List<JsonObject> rows) {

        /** Whether there may be more after it. */
        boolean isFull() {
            return rows.size() == PART;
        }
    }

    private static JsonObject json(String content) {
        try (var reader = Json.createReader(new StringReader(content))) {
            return reader.readObject();
        }
    }

    /** Writes down what became of each of these rows, and forgets what stood in them. */
    @Permitted(Permission.IMPORTS)
    public void finish(String fileId, List<Result> results) {
        List<UploadedRow> rows = uploads.waiting(fileId, results.size());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).becomes(results.get(i).outcome(), words.of(results.get(i)));
            rows.get(i).forgetContent();
        }
        uploads.get(fileId).goOn(clock.instant());
    }

    /** Nobody takes its parts any more: they are done, or somebody may go on. */
    @Permitted(Permission.IMPORTS)
    public void rest(String fileId) {
        uploads.get(fileId).rest();
    }
}
