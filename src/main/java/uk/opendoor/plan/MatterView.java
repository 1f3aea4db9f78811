package uk.opendoor.plan;

import java.util.List;

/**
 * One matter as it is read. All texts may be empty, none is null.
 *
 * @param ownWords the young person's latest words
 * @param ownWordsNumber which of their sayings that is, 0 if they said nothing: whoever writes says what they saw
 * @param need what is needed
 * @param remarks the latest first
 * @param disagreements the latest first
 */
public record MatterView(
        Matter matter,
        String ownWords,
        int ownWordsNumber,
        String need,
        String agreed,
        String how,
        List<PromiseView> promises,
        List<RemarkView> remarks,
        List<DisagreementView> disagreements) {

    public MatterView {
        promises = List.copyOf(promises);
        remarks = List.copyOf(remarks);
        disagreements = List.copyOf(disagreements);
    }

    /** Whether nobody wrote anything about it yet. */
    public boolean isBlank() {
        return (ownWords + need + agreed + how).isEmpty() && promises.isEmpty() && remarks.isEmpty();
    }
}
