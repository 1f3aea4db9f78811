package uk.opendoor.plan.mine;

import java.time.LocalDate;

/** A private note. @param on the day it was last written, in England; @param revision which one this is, for whoever writes it anew */
public record NoteView(String noteId, String words, LocalDate on, boolean shared, int revision) {}
