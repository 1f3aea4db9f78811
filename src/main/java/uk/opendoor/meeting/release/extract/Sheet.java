package uk.opendoor.meeting.release.extract;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One page while it is drawn: what lies on it in which order, and the letters between. */
final class Sheet {

    private static final double SMALLEST = 2;

    /** A picture of a whole page leaves no more than a margin. */
    private static final double WHOLE_PAGE = 0.6;

    /** So many letters in a row that no program can tell are words; one or two are bullets. */
    private static final int WORD = 4;

    /** What runs over the edge by a letter or two is a long line, and is read all the same. */
    private static final int FEWEST = 3;

    private final Rectangle2D paper;
    private final Place place;
    private final Gathered all;
    private final List<Fill> fills = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final Map<Hidden.How, StringBuilder> hidden = new EnumMap<>(Hidden.How.class);
    private final Set<String> seen = new HashSet<>();
    private boolean isPicture;
    private int untold;

    private record Fill(Path2D path, Rectangle2D bounds, int ink) {
        boolean covers(Point2D point) {
            return bounds.contains(point) && path.contains(point);
        }
    }

    /** @param behind how many fills lie under it */
    private record Letter(String text, Point2D middle, int behind, Hidden.How how) {
        /** Which letter it is, and where. */
        String spot() {
            return text + Math.round(middle.getX()) + ' ' + Math.round(middle.getY());
        }
    }

    Sheet(int page, Rectangle2D paper, Gathered all) {
        this.paper = paper;
        this.place = new Place(Part.BODY, page, 0, "");
        this.all = all;
    }

    void fill(Path2D path, int ink, Rectangle2D window) {
        Rectangle2D bounds = path.getBounds2D().createIntersection(window);
        if (!bounds.isEmpty()) {
            fills.add(new Fill((Path2D) path.clone(), bounds, ink));
        }
    }

    void picture(Path2D path, boolean solid) {
        all.notice(Notice.What.PICTURE, place);
        Rectangle2D bounds = path.getBounds2D();
        Rectangle2D seen = bounds.createIntersection(paper);
        if (!seen.isEmpty() && area(seen) > WHOLE_PAGE * area(paper)) {
            isPicture = true;
        }
        if (solid) {
            fills.add(new Fill(path, bounds, Inks.UNKNOWN));
        }
    }

    private static double area(Rectangle2D box) {
        return box.getWidth() * box.getHeight();
    }

    /** @param text what it stands for; null if no program can tell */
    void letter(String text, Point2D middle, double size, int ink, boolean drawn) {
        untold = text == null || isPrivate(text) ? untold + 1 : 0;
        if (untold >= WORD) {
            throw new Refused(Refused.Why.UNREADABLE);
        }
        letters.add(new Letter(text == null ? "?" : text, middle, fills.size(), how(middle, size, ink, drawn)));
    }

    /** Fonts of signs map their letters to numbers that mean nothing anywhere else. */
    private static boolean isPrivate(String text) {
        return text.codePoints()
                .allMatch(point -> Character.getType(point) == Character.PRIVATE_USE || point == 0xFFFD);
    }

    void space() {
        letters.add(new Letter(" ", null, 0, null));
    }

    private Hidden.How how(Point2D middle, double size, int ink, boolean drawn) {
        if (!paper.contains(middle)) {
            return Hidden.How.OFF_THE_PAGE;
        }
        if (!drawn) {
            return Hidden.How.INVISIBLE;
        }
        if (size < SMALLEST) {
            return Hidden.How.TINY;
        }
        return Inks.isSeen(ink, ground(middle)) ? null : Hidden.How.SAME_COLOUR;
    }

    private int ground(Point2D middle) {
        for (int i = fills.size() - 1; i >= 0; i--) {
            all.work(1);
            if (fills.get(i).covers(middle)) {
                return fills.get(i).ink();
            }
        }
        return Inks.WHITE;
    }

    /** Once the page is drawn, from the last letter to the first: what lies over what? A scan has its words, which a machine read, under its picture. */
    void judge() {
        for (int i = letters.size() - 1; i >= 0; i--) {
            take(letters.get(i));
        }
        hidden.values().forEach(StringBuilder::reverse);
        if (isPicture && !hidden.isEmpty()) {
            all.notice(Notice.What.READ_FROM_A_PICTURE, place);
        } else if (isPicture && letters.isEmpty()) {
            all.notice(Notice.What.PICTURE_OF_A_PAGE, place);
        }
        hidden.forEach((how, text) -> {
            boolean scanned = isPicture && (how == Hidden.How.INVISIBLE || how == Hidden.How.COVERED);
            if (!scanned && text.chars().filter(Character::isLetterOrDigit).count() >= FEWEST) {
                all.hide(how, place, text.toString().strip());
            }
        });
    }

    private void take(Letter letter) {
        if (letter.middle() == null) {
            hidden.values().forEach(text -> text.append(' '));
            return;
        }
        Hidden.How how = letter.how() == null && isCovered(letter) ? Hidden.How.COVERED : letter.how();
        if (how == null) {
            seen.add(letter.spot());
        } else if (how != Hidden.How.COVERED || !seen.contains(letter.spot())) {
            hidden.computeIfAbsent(how, none -> new StringBuilder()).append(new StringBuilder(letter.text()).reverse());
        }
    }

    private boolean isCovered(Letter letter) {
        all.work(fills.size() - letter.behind());
        for (int i = letter.behind(); i < fills.size(); i++) {
            if (fills.get(i).covers(letter.middle())) {
                return true;
            }
        }
        return false;
    }
}
