-- The queue asks when each of a caseload was last seen: it finds that in the index, and does not open ten years of notes.
create index contact_note_by_day on contact_note (whose, on_day, seen, kind);
drop index contact_note_by_whose;
