-- A row of meetings names more people than one of a person.
alter table uploaded_row alter column content set data type varchar(12000);

-- When a part of a file was last being taken; nothing while nobody takes it.
alter table uploaded_file add column taken_at timestamp;

-- Whether the case system said another place of a released meeting since a worker last decided.
alter table held_meeting add column place_unanswered boolean not null default false;

-- Who wrote down that somebody is something to a young person no more, and why; for one that the case system ended, nobody.
alter table relation add column ended_by varchar(36);
alter table relation add column ended_why varchar(500);
