-- How the mailbox for incoming mail is doing: one for all firms, so it names none.
create table docket.mailbox (
    is_the_one boolean not null default true,
    tried_at timestamptz not null,
    succeeded_at timestamptz,
    failed_since timestamptz,
    failure text,
    left_over integer not null default 0,
    constraint there_is_one_mailbox primary key (is_the_one),
    constraint it_is_the_one check (is_the_one),
    constraint a_known_failure check (failure in ('unreachable', 'sign-in refused', 'no such folder', 'not everything was taken')),
    constraint a_failure_has_begun check ((failure is null) = (failed_since is null))
);
comment on table docket.mailbox is 'When mail was last fetched, what hinders it, and how many messages were left in the mailbox. Global: reached only through named functions.';
alter table docket.mailbox enable row level security;

create function docket.note_mailbox(hindrance text, left_there integer) returns void
    language sql volatile security definer set search_path = pg_catalog
begin atomic
    insert into docket.mailbox as m (tried_at, succeeded_at, failed_since, failure, left_over)
    values (walls.viewer_moment(), case when hindrance is null then walls.viewer_moment() end,
            case when hindrance is not null then walls.viewer_moment() end, hindrance, left_there)
    on conflict (is_the_one) do update set
        tried_at = excluded.tried_at,
        succeeded_at = coalesce(excluded.succeeded_at, m.succeeded_at),
        failed_since = case when excluded.failure is not null then coalesce(m.failed_since, excluded.failed_since) end,
        failure = excluded.failure,
        left_over = case when excluded.failure is null then excluded.left_over else m.left_over end;
end;
grant usage on schema docket to countersign_jobs;
grant execute on function docket.note_mailbox(text, integer) to countersign_jobs;

-- For administrators, and for the watch over this server, who is nobody.
create function docket.mailbox_state()
    returns table (tried_at timestamptz, succeeded_at timestamptz, failed_since timestamptz, failure text, left_over integer)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select m.tried_at, m.succeeded_at, m.failed_since, m.failure, m.left_over from docket.mailbox m
    where walls.viewer_person() is null or identity.viewer_has_role('administrator');
end;
grant execute on function docket.mailbox_state() to countersign_app;
