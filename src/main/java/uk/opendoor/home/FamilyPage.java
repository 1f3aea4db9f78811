package uk.opendoor.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.opendoor.family.child.ChildView;
import uk.opendoor.family.child.FamilyService;

/** What a parent, a carer or a supporter sees first: the children of whose record they may see something. */
@Named
@RequestScoped
public class FamilyPage {

    @Inject
    private FamilyService family;

    private List<ChildView> children = List.of();

    public void load() {
        children = family.mine();
    }

    public List<ChildView> getChildren() {
        return children;
    }
}
