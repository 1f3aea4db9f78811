package uk.opendoor.message.door;

import java.util.List;

/**
 * What the duty team has to see to.
 *
 * @param open the most urgent first
 * @param total how many are open, shown or not
 * @param closed some of the latest
 */
public record DutyList(List<DutyView> open, long total, List<DutyView> closed) {

    public long late() {
        return open.stream().filter(DutyView::late).count();
    }
}
