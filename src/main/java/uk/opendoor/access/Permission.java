package uk.opendoor.access;

import static uk.opendoor.access.Rule.ANY_GRANT;
import static uk.opendoor.access.Rule.GRANTED;
import static uk.opendoor.access.Rule.GRANTED_TWICE;
import static uk.opendoor.access.Rule.NEEDED;
import static uk.opendoor.access.Rule.NEVER;
import static uk.opendoor.access.Rule.YES;
import static uk.opendoor.audit.Deed.CHANGED;
import static uk.opendoor.audit.Deed.SEEN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.opendoor.audit.Deed;

/**
 * What can be seen or done, and who may. The first rows are the information about a person that must never reach the
 * wrong eyes (Data Protection Act 2018, Schedule 3 Part 3; the council's own rules); the next ones are acts on a record;
 * the last ones are about no record and go by role. The columns are the {@link Standing}s in their order; a row that ends
 * before a column says never there.
 */
public enum Permission {
    //                      SELF     PARENT         SUPPORTER ADVISER  SOCIAL_W REVIEWING MANAGER COORDINATOR
    // OTHER_MANAGER
    PROFILE(YES, GRANTED, GRANTED, YES, YES, YES, YES),
    MEETING(YES, GRANTED, GRANTED, YES, YES, YES, YES),
    MEETING_PLACE(YES, GRANTED, GRANTED, YES, YES, YES, YES),
    ATTENDEE_ROLES(YES, GRANTED, GRANTED, YES, YES, YES, YES),
    ATTENDEE_NAMES(GRANTED, GRANTED, NEVER, YES, YES, YES, YES),
    HOME_ADDRESS(YES, GRANTED_TWICE, NEVER, NEEDED, YES, YES, NEEDED),
    OTHERS_CONTACT_DETAILS(NEVER, NEVER, NEVER, NEVER, YES, YES, NEVER),
    DAILY_PLACES(YES, GRANTED_TWICE, NEVER, YES, YES, YES, YES),
    REFERRER(NEVER, NEVER, NEVER, NEVER, YES, YES, NEVER),
    REPORT(GRANTED, GRANTED, GRANTED, GRANTED, YES, YES, YES),
    CONFIDENTIAL_TEXT(NEVER, GRANTED, NEVER, NEVER, GRANTED, YES, NEVER),
    PATHWAY_PLAN(YES, GRANTED, GRANTED, YES, YES, YES, YES),
    FAMILY_PLAN(NEVER, GRANTED, NEVER, YES, YES, YES, YES),
    PLAN_PARTS(NEVER, ANY_GRANT, ANY_GRANT, NEVER, NEVER, NEVER, NEVER),
    PRIVATE_NOTES(YES, NEVER, NEVER, GRANTED, NEVER, NEVER, NEVER),
    OTHER_CHILD(YES, GRANTED, NEVER, NEVER, YES, YES, NEVER),

    WHO_LOOKED(YES, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER),
    NEWS(YES, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER),
    ACTS_ON_RECORD(NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, YES),
    CHILD_PAGE(NEVER, ANY_GRANT, ANY_GRANT, NEVER, NEVER, NEVER, NEVER),
    SHARED(YES, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER),
    SHARE(CHANGED, YES, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER),
    RELATIVES(NEVER, NEVER, NEVER, YES, YES, YES, YES),
    WHEREABOUTS(CHANGED, NEVER, NEVER, NEVER, YES, YES, NEVER, NEVER),
    INVITATIONS(NEVER, NEVER, NEVER, YES, YES, NEVER, YES),
    INVITE(CHANGED, NEVER, NEVER, NEVER, YES, YES, NEVER, YES),
    RESET_SIGN_IN(CHANGED, NEVER, NEVER, NEVER, YES, YES, NEVER, YES),
    GRANT(CHANGED, NEVER, NEVER, NEVER, YES, YES, NEVER, YES),
    APPROVE_GRANT(CHANGED, NEVER, NEVER, NEVER, NEVER, NEVER, YES, YES),
    WITHDRAW_GRANT(CHANGED, NEVER, NEVER, NEVER, YES, YES, YES, YES),
    END_RELATION(CHANGED, NEVER, NEVER, NEVER, YES, YES, YES, YES),
    OWN_PLAN(CHANGED, YES, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER),
    EDIT_PLAN(CHANGED, NEVER, NEVER, NEVER, YES, YES, NEVER, NEVER),
    SIGN_PLAN(CHANGED, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, YES),
    REMARK(CHANGED, NEVER, NEVER, NEVER, YES, YES, NEVER, YES),
    OWN_NOTES(CHANGED, YES, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER),
    HOLD_REVIEW(CHANGED, NEVER, NEVER, NEVER, YES, YES, YES, YES),
    MEETING_GUESTS(NEVER, NEVER, NEVER, YES, YES, YES, YES, GRANTED),
    BOOK_MEETING(CHANGED, NEVER, NEVER, NEVER, YES, YES, YES, YES, GRANTED),
    ASK_BOOKING(CHANGED, NEVER, NEVER, NEVER, YES, YES, YES, YES),
    HELD_MEETING(NEVER, NEVER, NEVER, YES, YES, YES, YES),
    SETTLE_HELD_MEETING(CHANGED, NEVER, NEVER, NEVER, YES, YES, YES, YES),
    WHOLE_FAMILY_PLAN(NEVER, NEVER, NEVER, YES, YES, YES, YES),
    WRITE_FAMILY_PLAN(CHANGED, NEVER, NEVER, NEVER, NEVER, YES, YES, YES),
    ANSWER_PLAN(CHANGED, NEVER, ANY_GRANT, NEVER, NEVER, NEVER, NEVER, NEVER),
    RECORD_MEETING(CHANGED, NEVER, NEVER, NEVER, YES, YES, YES, YES),
    DECIDE_CONFERENCE(CHANGED, NEVER, NEVER, NEVER, NEVER, NEVER, YES, NEVER),
    EXCLUSION(NEVER, NEVER, NEVER, NEVER, YES, YES, YES),
    ASK_EXCLUSION(CHANGED, NEVER, NEVER, NEVER, NEVER, YES, YES, YES),
    EXCLUDE(CHANGED, NEVER, NEVER, NEVER, NEVER, NEVER, YES, NEVER),
    SIGN_MEETING(CHANGED, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, YES),
    ANSWER_MEETING(CHANGED, YES, ANY_GRANT, ANY_GRANT, NEVER, NEVER, NEVER, NEVER),
    MUST_NOT_APPEAR(NEVER, NEVER, NEVER, NEVER, YES, YES, NEVER),
    LIST_MUST_NOT_APPEAR(CHANGED, NEVER, NEVER, NEVER, NEVER, YES, YES, NEVER),
    PAPERS(NEVER, NEVER, NEVER, NEVER, YES, YES, YES),
    RELEASE_PAPER(CHANGED, NEVER, NEVER, NEVER, NEVER, YES, YES, NEVER),
    SIGN_PAPER(CHANGED, NEVER, NEVER, NEVER, NEVER, NEVER, YES, YES),
    RECALL_PAPER(CHANGED, NEVER, NEVER, NEVER, NEVER, YES, YES, YES),
    SEND_PART(CHANGED, YES, ANY_GRANT, NEVER, NEVER, NEVER, NEVER, NEVER),
    MEETING_PACK(NEVER, NEVER, NEVER, YES, YES, YES, YES),
    RECORD_CONTACT(CHANGED, NEVER, NEVER, NEVER, YES, YES, NEVER, YES),
    CONTACTS(NEVER, NEVER, NEVER, YES, YES, YES, YES),
    CARE_RECORD(NEVER, NEVER, NEVER, YES, YES, YES, YES),
    CHANGE_CARE_RECORD(CHANGED, NEVER, NEVER, NEVER, YES, YES, NEVER, NEVER),
    SETTLE_CLOCK(CHANGED, NEVER, NEVER, NEVER, YES, YES, NEVER, YES),
    SHARED_NOTES(NEVER, NEVER, NEVER, YES, NEVER, NEVER, NEVER),
    SHARED_LOG(NEVER, NEVER, NEVER, YES, YES, NEVER, NEVER),
    MESSAGES(YES, NEVER, NEVER, YES, YES, NEVER, YES),
    SEND_MESSAGE(CHANGED, YES, NEVER, NEVER, YES, YES, NEVER, YES),
    ASK_WORKER(CHANGED, YES, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER),
    ANSWER_WISH(CHANGED, NEVER, NEVER, NEVER, YES, YES, NEVER, YES),
    CHANGE_ADVISER(CHANGED, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, YES),
    MONEY(YES, NEVER, NEVER, YES, YES, YES, YES),
    ASK_MONEY(CHANGED, YES, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER),
    RECOMMEND_CLAIM(CHANGED, NEVER, NEVER, NEVER, YES, YES, NEVER, NEVER),
    DECIDE_CLAIM(CHANGED, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, YES),
    PLAN_PAYMENT(CHANGED, NEVER, NEVER, NEVER, YES, YES, NEVER, YES),
    APPEAL(NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, GRANTED),
    DECIDE_APPEAL(CHANGED, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, GRANTED),

    OWN_ACCOUNT(EnumSet.complementOf(EnumSet.of(Role.SERVICE))),
    MY_FAMILY(EnumSet.of(Role.FAMILY_MEMBER, Role.SUPPORTER)),
    OWN_LOG(EnumSet.of(Role.FAMILY_MEMBER)),
    WRITE_LOG(CHANGED, EnumSet.of(Role.FAMILY_MEMBER)),
    SHARE_LOG(CHANGED, EnumSet.of(Role.FAMILY_MEMBER)),
    UNSHARE_LOG(CHANGED, EnumSet.of(Role.FAMILY_MEMBER)),
    CASELOAD(EnumSet.of(Role.PERSONAL_ADVISER, Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.REVIEWING_OFFICER)),
    MEETINGS(EnumSet.of(
            Role.PERSONAL_ADVISER, Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.REVIEWING_OFFICER, Role.COORDINATOR)),
    COORDINATE(EnumSet.of(Role.COORDINATOR)),
    QUEUE(EnumSet.of(Role.PERSONAL_ADVISER, Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.REVIEWING_OFFICER)),
    DUTY(EnumSet.of(Role.PERSONAL_ADVISER, Role.SOCIAL_WORKER, Role.TEAM_MANAGER)),
    DUTY_ANSWER(CHANGED, EnumSet.of(Role.PERSONAL_ADVISER, Role.SOCIAL_WORKER, Role.TEAM_MANAGER)),
    OWN_CARD(CHANGED, EnumSet.of(Role.PERSONAL_ADVISER, Role.SOCIAL_WORKER, Role.TEAM_MANAGER)),
    BREAK_GLASS(
            CHANGED, EnumSet.of(Role.PERSONAL_ADVISER, Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.REVIEWING_OFFICER)),
    TEAM(EnumSet.of(Role.TEAM_MANAGER)),
    APPEALS(EnumSet.of(Role.TEAM_MANAGER)),
    OC3_RETURN(EnumSet.of(Role.TEAM_MANAGER)),
    COVER(CHANGED, EnumSet.of(Role.TEAM_MANAGER)),
    ALLOCATE(CHANGED, EnumSet.of(Role.TEAM_MANAGER)),
    SEARCH_AUDIT(EnumSet.of(Role.TEAM_MANAGER, Role.ADMINISTRATOR)),
    ALL_ACTS(EnumSet.of(Role.ADMINISTRATOR)),
    UNDELIVERED(EnumSet.of(Role.ADMINISTRATOR)),
    MANAGE_UNDELIVERED(CHANGED, EnumSet.of(Role.ADMINISTRATOR)),
    SERVICES(EnumSet.of(Role.ADMINISTRATOR)),
    MANAGE_SERVICES(CHANGED, EnumSet.of(Role.ADMINISTRATOR)),
    IMPORTS(EnumSet.of(Role.ADMINISTRATOR)),
    IMPORT(CHANGED, EnumSet.of(Role.ADMINISTRATOR)),
    PAYMENTS(EnumSet.of(Role.FINANCE_OFFICER)),
    PAY_CLAIMS(CHANGED, EnumSet.of(Role.FINANCE_OFFICER)),
    SYNC(CHANGED, EnumSet.of(Role.SERVICE, Role.ADMINISTRATOR));

    private final Deed deed;
    private final List<Rule> rules;
    private final Set<Role> roles;

    Permission(Rule... rules) {
        this(SEEN, rules);
    }

    Permission(Deed deed, Rule... rules) {
        this.deed = deed;
        this.rules = List.of(rules);
        this.roles = Set.of();
    }

    Permission(Set<Role> roles) {
        this(SEEN, roles);
    }

    Permission(Deed deed, Set<Role> roles) {
        this.deed = deed;
        this.rules = List.of();
        this.roles = Set.copyOf(roles);
    }

    /** Whether to use it is to look or to change something. */
    public Deed deed() {
        return deed;
    }

    /** Whether it is about one person's record; if not, the role alone decides. */
    public boolean isAboutSomebody() {
        return !rules.isEmpty();
    }

    /**
     * Whether to use it is a look at the record of the one it is about. What a relative shares of their own log is not: the
     * room writes the look down with the relative, and a young person does not learn by it who keeps a log.
     */
    boolean isOfTheirRecord() {
        return this != SHARED_LOG;
    }

    /** Whether somebody who stands so can be given it by a grant, and only so. */
    public boolean isGrantedTo(Standing standing) {
        return isAboutSomebody() && (rule(standing) == Rule.GRANTED || needsSecondPerson(standing));
    }

    /** Whether a grant of it to somebody who stands so is worth nothing until a second person has approved it. */
    public boolean needsSecondPerson(Standing standing) {
        return isAboutSomebody() && rule(standing) == Rule.GRANTED_TWICE;
    }

    Rule rule(Standing standing) {
        return standing.ordinal() < rules.size() ? rules.get(standing.ordinal()) : Rule.NEVER;
    }

    Set<Role> roles() {
        return roles;
    }
}
