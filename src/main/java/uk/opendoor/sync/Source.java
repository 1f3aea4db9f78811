package uk.opendoor.sync;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.opendoor.api.JsonFields;
import uk.opendoor.shared.PersonId;

/** How one kind of record is read, and where it stands here. For use cases that have passed the door. */
interface Source {

    SyncKind kind();

    /** Its fields besides the reference, in the order of a file's columns. */
    List<String> fields();

    /** Those among them that name a person by their reference. */
    List<String> mentions();

    /** Whether somebody at work can change such a record here. */
    boolean canChangeHere();

    /**
     * Reads a record, and says to the fields what is wrong with it.
     *
     * @param people whom the case system calls so: by their reference, and workers by their work e-mail address
     * @return empty if something is wrong
     */
    Optional<Content> read(JsonFields fields, Map<String, PersonId> people);

    /** What stands here now, by our id; one that is not there is left out. As many queries for one as for hundreds. */
    Map<String, Content> now(Collection<String> ours);

    /** Our id of a record that is here though it was never brought: written down at work before. */
    Optional<String> here(Content content);

    /** On whose record it stands. @param ours null for one that is not here yet */
    PersonId about(String ours, Content content);

    /**
     * On whose records it stands besides.
     *
     * @param before what stood here, or null
     * @param after what is to stand here, or null
     */
    default Set<PersonId> further(Content before, Content after) {
        return Set.of();
    }

    /** @throws uk.opendoor.shared.WrongFields if it does not go together with what is here */
    void create(String ours, Content content);

    /** @throws uk.opendoor.shared.WrongFields if it does not go together with what is here */
    void change(String ours, Content content);

    /** @throws uk.opendoor.shared.WrongFields if somebody's words would be lost with it */
    void remove(String ours);
}
