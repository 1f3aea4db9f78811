-- A row of meetings names more people than one of a person.
alter table uploaded_row alter column content set data type varchar(12000);
