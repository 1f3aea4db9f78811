package uk.opendoor.plan;

import java.util.Locale;
import java.util.stream.Stream;
import uk.opendoor.shared.NotFound;

/**
 * What a pathway plan must deal with, in the order of Schedule 1 to the Care Leavers (England) Regulations 2010. Their
 * plain names are the messages {@code matter.<name>}.
 */
public enum Matter {
    /** How, how often and by whom the young person is supported (paragraph 1). */
    SUPPORT,
    /** Education or training (2). */
    EDUCATION,
    /** Work, or something else worth doing (3). */
    EMPLOYMENT,
    /** What happens if the plan goes wrong (4). */
    CONTINGENCY,
    /** Where they live, and whether it suits them (5, with Schedule 2). */
    HOME,
    /** Family and friends (6). */
    RELATIONSHIPS,
    /** Living on their own: cooking, letters, repairs (7). */
    SKILLS,
    /** Money (8). */
    MONEY,
    /** Health of body and mind (9). */
    HEALTH,
    /** Religion, race, culture, language (10). */
    IDENTITY;

    static final int NAME_LENGTH = 20;

    /**
     * The matter that an address names.
     *
     * @throws NotFound if there is none
     */
    public static Matter of(String slug) {
        return Stream.of(values())
                .filter(matter -> matter.getSlug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Its part of an address: {@code support}. */
    public String getSlug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
