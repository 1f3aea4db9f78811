-- What was changed about some people since a day: asked each time somebody comes back to their queue.
create index audit_entry_by_change on audit_entry (whose, deed, at_millis, number);
