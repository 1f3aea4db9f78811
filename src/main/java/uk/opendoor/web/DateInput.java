package uk.opendoor.web;

/** A date as somebody types it into three boxes. What was typed stays, right or wrong. */
public final class DateInput {

    private String day = "";
    private String month = "";
    private String year = "";

    public boolean isEmpty() {
        return (day + month + year).isBlank();
    }

    /** {@code 2008-05-01} if it looks like a date; otherwise something that is not one. */
    public String text() {
        return year.strip() + "-" + twoDigits(month) + "-" + twoDigits(day);
    }

    private static String twoDigits(String typed) {
        String digits = typed.strip();
        return digits.matches("\\d") ? "0" + digits : digits;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
