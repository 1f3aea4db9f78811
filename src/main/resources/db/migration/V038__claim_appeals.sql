-- A young person asks for another look, and a manager who had no part in the answer looks.
alter table claim add column appeal_words varchar(2000);
alter table claim add column appealed_on date;
alter table claim add column appeal_sum decimal(9, 2);
alter table claim add column appeal_reason varchar(2000);
alter table claim add column appeal_budget varchar(20);
alter table claim add column appeal_decided_by varchar(36);
alter table claim add column appeal_decided_at timestamp;
create index claim_by_appeal on claim (appealed_on, appeal_decided_at);
