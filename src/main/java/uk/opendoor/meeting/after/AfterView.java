package uk.opendoor.meeting.after;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.opendoor.meeting.MeetingKind;
import uk.opendoor.shared.PersonId;

/**
 * What became of a meeting, as a worker sees it.
 *
 * @param decisionBy by when the decision is in writing, or null
 * @param recordBy by when the record is sent, or null
 * @param recordOn when it was sent, or null
 * @param mayRecord whether the reader may say that it was sent
 */
public record AfterView(
        String meetingId,
        MeetingKind kind,
        LocalDate heldOn,
        List<About> children,
        LocalDate decisionBy,
        LocalDate recordBy,
        LocalDate recordOn,
        boolean mayRecord) {

    /**
     * One child whom it was about.
     *
     * @param decided all that was written, the latest first
     * @param mayDecide whether the reader may write or correct it
     * @param next the meetings that must follow
     */
    public record About(
            PersonId child, String name, List<Decided> decided, boolean mayDecide, List<WhatFollows.Next> next) {

        public Optional<Decided> latest() {
            return decided.stream().findFirst();
        }

        public List<Decided> earlier() {
            return decided.stream().skip(1).toList();
        }

        /** Whether there is something that the family has not been told. */
        public boolean untold() {
            return latest().filter(one -> one.toldOn() == null).isPresent();
        }
    }

    /** @param toldOn when the family was told, or null */
    public record Decided(String id, int number, DecisionWanted said, String by, LocalDate on, LocalDate toldOn) {}

    public Optional<About> about(PersonId child) {
        return children.stream().filter(one -> one.child().equals(child)).findFirst();
    }
}
