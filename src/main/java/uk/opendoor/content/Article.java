package uk.opendoor.content;

/** A page that is written in the content folder, whatever it is about. */
public interface Article {

    String address();

    String title();

    String summary();

    Rendered words();
}
