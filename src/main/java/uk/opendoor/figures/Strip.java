package uk.opendoor.figures;

/** A count as a bar of three parts, 100 wide for the highest count of all. @param late how wide; and so on */
public record Strip(double late, double soon, double later) {

    private static final double WIDTH = 100;

    static Strip of(Count count, long most) {
        double unit = most == 0 ? 0 : WIDTH / most;
        return new Strip(count.late() * unit, count.soon() * unit, count.later() * unit);
    }

    /** From the left to where the last part begins. */
    public double getAfterSoon() {
        return late + soon;
    }
}
