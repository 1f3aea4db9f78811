package uk.opendoor.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The guide's first page: the journey, the meetings, and what else there is to read. */
@Named
@RequestScoped
public class GuidePage {

    @Inject
    private Guide guide;

    public List<GuideEntry> getJourney() {
        return guide.journey();
    }

    public List<MeetingGuide> getMeetings() {
        return guide.meetings();
    }

    public List<GuideEntry> getForParents() {
        return guide.forAudience(Audience.PARENT);
    }

    public List<GuideEntry> getForYoungPeople() {
        return guide.forAudience(Audience.YOUNG_PERSON);
    }
}
