-- Jobs have a role of their own: it keeps the schedule and calls a few named functions. It has no right on any row of a firm,
-- and the application's role has none on the schedule.
create schema jobs;

do $$
begin
    if not exists (select from pg_catalog.pg_roles where rolname = 'countersign_jobs') then
        create role countersign_jobs login nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
    end if;
end
$$;
alter role countersign_jobs with login password '${jobs_password}';
grant usage on schema jobs to countersign_jobs;

-- The columns are those that the library db-scheduler knows.
create table jobs.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    constraint task_is_known_by_name_and_instance primary key (task_name, task_instance)
);
comment on table jobs.scheduled_tasks is 'When each job runs next, and which server runs it now. Global: reached only by the role of the jobs.';
create index tasks_by_time on jobs.scheduled_tasks (execution_time);
create index tasks_by_heartbeat on jobs.scheduled_tasks (last_heartbeat);

alter table jobs.scheduled_tasks enable row level security;
create policy kept_by_the_jobs on jobs.scheduled_tasks for all to countersign_jobs using (true) with check (true);
grant select, insert, update, delete on jobs.scheduled_tasks to countersign_jobs;
