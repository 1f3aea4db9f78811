-- Who threw a draft of a plan away, and who took a promise out of a plan and when.
alter table plan_version add column discarded_by varchar(36);
alter table plan_promise add column dropped_by varchar(36);
alter table plan_promise add column dropped_on date;
