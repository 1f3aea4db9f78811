package uk.opendoor.family.log.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.access.Role;
import uk.opendoor.adviser.Capacity;
import uk.opendoor.family.ChangedMeanwhile;
import uk.opendoor.family.Household;
import uk.opendoor.family.log.LogHome;
import uk.opendoor.family.log.shared.SharedLogService;
import uk.opendoor.shared.PersonId;

/** A parent shares one entry with one worker for one child, and takes it back. */
@ExtendWith(ArquillianExtension.class)
class LogSharingIT {

    @Inject
    private LogService logs;

    @Inject
    private LogWriting writing;

    @Inject
    private LogSharing sharing;

    @Inject
    private SharedLogService shared;

    @Inject
    private Household household;

    @Inject
    private LogHome home;

    @BeforeEach
    void bring() {
        home.bring();
    }

    @Test
    void aParentOfTwoChildrenChoosesForWhich() {
        PersonId second = household.youngPerson(12);
        home.grant(household.parent(home.mother(), second));
        household.allocate(home.worker(), second, Capacity.SOCIAL_WORKER);
        assertThat(sharing.readers()).hasSize(3);
        home.share(home.entry(), home.worker(), second);
        home.asWorker();
        assertThat(shared.of(second)).hasSize(1);
        assertThat(shared.of(home.young())).isEmpty();
        LogHome.refused(() -> shared.read(home.young(), home.entry()));
    }

    @Test
    void onlyWorkersOfChildrenWhomTheParentMaySeeAreOffered() {
        household.allocate(household.somebody(Role.REVIEWING_OFFICER), home.young(), Capacity.REVIEWING_OFFICER);
        PersonId hidden = household.youngPerson(9);
        household.parent(home.mother(), hidden);
        household.allocate(household.somebody(Role.SOCIAL_WORKER), hidden, Capacity.SOCIAL_WORKER);
        PersonId grown = household.youngPerson(19);
        home.grant(household.parent(home.mother(), grown));
        household.allocate(household.somebody(Role.PERSONAL_ADVISER), grown, Capacity.ADVISER);
        PersonId strange = household.youngPerson(9);
        PersonId stranger = household.somebody(Role.SOCIAL_WORKER);
        household.allocate(stranger, strange, Capacity.SOCIAL_WORKER);
        assertThat(sharing.readers())
                .extracting(Reader::worker)
                .containsExactlyInAnyOrder(home.worker(), home.adviser());
        int seen = logs.get(home.entry()).revision();
        for (String key : List.of(
                "", strange + " " + stranger, home.young() + " " + stranger, hidden + " " + home.worker(), "' or")) {
            LogHome.refused(() -> sharing.share(LogHome.id(), home.entry(), seen, key));
        }
    }

    @Test
    void theSameAnswerSentTwiceIsOneShareAndAStaleQuestionIsAskedAgain() {
        String form = LogHome.id();
        int seen = logs.get(home.entry()).revision();
        sharing.share(form, home.entry(), seen, LogHome.key(home.worker(), home.young()));
        sharing.share(form, home.entry(), seen, LogHome.key(home.worker(), home.young()));
        assertThat(logs.get(home.entry()).getLive()).hasSize(1);
        writing.change(home.entry(), seen, home.facts("Something private"), List.of());
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() ->
                        sharing.share(LogHome.id(), home.entry(), seen, LogHome.key(home.adviser(), home.young())));
        assertThat(logs.get(home.entry()).getLive()).hasSize(1);
    }

    @Test
    void whatIsThrownAwayIsSharedWithNobodyAndComesBackUnshared() {
        home.share(home.entry(), home.worker());
        writing.throwAway(home.entry());
        home.asWorker();
        assertThat(shared.of(home.young())).isEmpty();
        home.asMother();
        writing.bringBack(home.entry());
        assertThat(logs.get(home.entry()).getLive()).isEmpty();
        home.asWorker();
        LogHome.refused(() -> shared.read(home.young(), home.entry()));
    }

    @Test
    void nobodySharesOrTakesBackForAnother() {
        home.share(home.entry(), home.worker());
        String id = home.live().id();
        PersonId father = household.somebody(Role.FAMILY_MEMBER);
        home.grant(household.parent(father, home.young()));
        home.as(father, Role.FAMILY_MEMBER);
        LogHome.refused(() -> sharing.unshare(id));
        LogHome.refused(() -> sharing.share(LogHome.id(), home.entry(), 1, LogHome.key(home.worker(), home.young())));
        home.asWorker();
        LogHome.refused(() -> sharing.unshare(id));
        LogHome.refused(() -> sharing.readers());
        assertThat(shared.of(home.young())).hasSize(1);
    }

    @Test
    void takenBackItIsGoneForTheWorkerAtOnceAndWhatWasReadStaysKnown() {
        home.share(home.entry(), home.worker());
        home.asWorker();
        shared.read(home.young(), home.entry());
        home.asMother();
        String id = home.live().id();
        sharing.unshare(id);
        sharing.unshare(id);
        assertThat(logs.get(home.entry()).getLive()).isEmpty();
        assertThat(logs.get(home.entry()).getPast()).hasSize(1);
        home.asWorker();
        assertThat(shared.of(home.young())).isEmpty();
        LogHome.refused(() -> shared.read(home.young(), home.entry()));
        home.asMother();
        home.share(home.entry(), home.worker());
        home.asWorker();
        assertThat(shared.of(home.young())).hasSize(1);
    }
}
