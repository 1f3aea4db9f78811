package uk.opendoor.sync.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.shared.NotFound;
import uk.opendoor.sync.SyncKind;
import uk.opendoor.web.SentCsv;

/** A file with nothing but the names of its columns, to be filled. */
@Named
@RequestScoped
public class TemplatePage {

    @Inject
    private Importing importing;

    @Inject
    @ManagedProperty("#{param.kind}")
    private String kind;

    public void send() {
        SyncKind known = SyncKind.at(kind).orElseThrow(NotFound::new);
        SentCsv.send(known.path() + ".csv", importing.columns(known), List.of());
    }
}
