-- Who saw or did what. Rows are only ever added; each holds the hash of the one before it. The moment is milliseconds
-- since 1970, because a date and time can be bent by the hour when clocks change, and then the hash would not fit.
create table audit_entry (
    number bigint not null primary key,
    at_millis bigint not null,
    deed varchar(20) not null,
    who varchar(36),
    roles varchar(200),
    whose varchar(36),
    what varchar(60) not null,
    why varchar(500),
    from_where varchar(60),
    previous_hash varchar(64) not null,
    hash varchar(64) not null
);
create index audit_entry_by_whose on audit_entry (whose, number);
create index audit_entry_by_who on audit_entry (who, number);
create index audit_entry_by_time on audit_entry (at_millis);

-- The number and the hash of the last entry: one row, locked by whoever adds the next.
create table audit_head (
    id integer not null primary key,
    number bigint not null,
    hash varchar(64) not null
);
insert into audit_head (id, number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
