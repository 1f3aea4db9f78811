package uk.opendoor.meeting.part;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What I wrote for a meeting.
 *
 * @param sent what I sent, the latest first
 * @param draft what I did not send yet, or null
 * @param open whether I can still write: the meeting stands, and has not begun for me
 */
public record MyPart(List<Sent> sent, Draft draft, boolean open) {

    /**
     * @param at when we had it, as the clock stood in England
     * @param readAt when somebody at work first opened it, or null
     */
    public record Sent(
            String receipt, PartWords words, List<OwnPoint> points, LocalDateTime at, LocalDateTime readAt) {}

    public record Draft(String id, int revision, PartWords words, List<OwnPoint> points, LocalDateTime savedAt) {}

    /** What counts: the one that was sent last, or null. */
    public Sent latest() {
        return sent.isEmpty() ? null : sent.get(0);
    }

    public List<Sent> earlier() {
        return sent.stream().skip(1).toList();
    }
}
