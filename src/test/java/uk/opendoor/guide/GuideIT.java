package uk.opendoor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.opendoor.content.Authority;
import uk.opendoor.content.Words;

@ExtendWith(ArquillianExtension.class)
class GuideIT {

    @Inject
    private Guide guide;

    @Inject
    private TimeLimits timeLimits;

    @Inject
    private Authority authority;

    @Inject
    private Words words;

    @Test
    void everyKindOfMeetingIsExplained() {
        assertThat(guide.meetings()).hasSize(9);
    }

    @Test
    void theFirstConferenceShowsItsTimeLimits() {
        MeetingGuide conference = guide.meeting("initial-conference").orElseThrow();
        assertThat(timeLimits.of(conference.deadlines()))
                .hasSameSizeAs(conference.deadlines())
                .anySatisfy(limit -> assertThat(limit.limit()).isEqualTo("15"));
    }

    @Test
    void theCouncilAndItsWordsAreThere() {
        assertThat(authority.name()).isEqualTo("Southshire County Council");
        assertThat(words.of("Pathway Plan")).isPresent();
    }
}
