package uk.opendoor.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Finds how a kind of record is read and kept. */
@ApplicationScoped
class Sources {

    private Instance<Source> all;

    protected Sources() {}

    @Inject
    Sources(@Any Instance<Source> all) {
        this.all = all;
    }

    Source of(SyncKind kind) {
        return all.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }
}
