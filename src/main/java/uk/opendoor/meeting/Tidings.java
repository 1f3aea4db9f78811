package uk.opendoor.meeting;

import uk.opendoor.account.news.NewsKind;

/** What people are told of a meeting: the notice says nothing more, and the news of a young person leads to the page. */
public enum Tidings {
    BOOKED("meetingBooked", NewsKind.MEETING_BOOKED),
    CHANGED("meetingChanged", NewsKind.MEETING_CHANGED),
    OFF("meetingOff", NewsKind.MEETING_OFF),
    DECIDED("meetingDecided", NewsKind.MEETING_DECIDED);

    private final String template;
    private final NewsKind news;

    Tidings(String template, NewsKind news) {
        this.template = template;
        this.news = news;
    }

    String template() {
        return template;
    }

    NewsKind news() {
        return news;
    }
}
