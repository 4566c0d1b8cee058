-- Reminders are derived each time. What is kept: which stage of which date a person was reminded of, and for which day they were
-- written to, so that nothing is sent twice.
create table deadlines.daily_letter (
    firm_id uuid not null,
    person_id uuid not null,
    kind text not null,
    on_day date not null,
    items integer not null,
    made_at timestamptz not null,
    constraint one_letter_of_a_kind_for_a_day primary key (firm_id, person_id, kind, on_day),
    constraint daily_letter_to_a_person foreign key (firm_id, person_id) references identity.person,
    constraint reminders_or_journal check (kind in ('reminders', 'journal'))
);
comment on table deadlines.daily_letter is 'For which day a person''s reminders and journal were made, with how many deadlines; none of 0 was mailed.';
call walls.close_by_person('deadlines.daily_letter');
grant select, insert on deadlines.daily_letter to countersign_app;
call history.keep('deadlines.daily_letter');
call history.keep('deadlines.reminder');

create index open_deadlines_by_internal_time on deadlines.deadline (internal_due_at) where state = 'open';
create index reminders_by_stage on deadlines.reminder (stage, reached_at) where acknowledged_at is null;

-- Whom the jobs may have to write to; what there is to say is then read as that person, through row security.
create function deadlines.people_to_remind()
    returns table (firm_id uuid, person_id uuid, email text, language text, zone text, firm_zone text, reads_the_journal boolean,
                   reminded_on date, journal_on date)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select p.firm_id, p.person_id, p.email, p.language, p.zone, f.zone,
        exists (select from identity.person_role r where r.firm_id = p.firm_id and r.person_id = p.person_id and r.role in ('attorney', 'practice lead')),
        (select max(l.on_day) from deadlines.daily_letter l where l.firm_id = p.firm_id and l.person_id = p.person_id and l.kind = 'reminders'),
        (select max(l.on_day) from deadlines.daily_letter l where l.firm_id = p.firm_id and l.person_id = p.person_id and l.kind = 'journal')
    from identity.person p join identity.firm f on f.firm_id = p.firm_id
    where p.left_at is null
      and exists (select from identity.person_role r where r.firm_id = p.firm_id and r.person_id = p.person_id and r.role <> 'client')
    order by p.firm_id, p.person_id;
end;

-- The attorneys of matters in which something waits for them at once: an internal time of the last seven days that passed unmet,
-- or a reminder of a deadline that needs an attorney and that nobody acknowledged for a day.
create function deadlines.attorneys_to_alert()
    returns table (firm_id uuid, person_id uuid, email text, language text, zone text)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select distinct p.firm_id, p.person_id, p.email, p.language, p.zone
    from (
        select d.firm_id, d.matter_id, d.deadline_id, d.in_force_on, 'internal passed' as stage
        from deadlines.deadline d
        where d.state = 'open' and d.act_of = 'ours'
          and d.internal_due_at <= walls.viewer_moment() and d.internal_due_at > walls.viewer_moment() - interval '7 days'
        union all
        select d.firm_id, d.matter_id, d.deadline_id, d.in_force_on, 'unacknowledged'
        from deadlines.reminder r
        join deadlines.deadline d on d.firm_id = r.firm_id and d.deadline_id = r.deadline_id and d.in_force_on = r.due_on
        where r.stage = 'needs attorney' and r.acknowledged_at is null and r.reached_at <= walls.viewer_moment() - interval '1 day'
          and d.state = 'open' and d.needs_attorney is not null
    ) due
    join matters.matter m on m.firm_id = due.firm_id and m.matter_id = due.matter_id and m.state in ('intake', 'open')
    join walls.membership s on s.firm_id = due.firm_id and s.matter_id = due.matter_id and s.ended_at is null
        and s.role in ('lead attorney', 'attorney', 'covering attorney')
    join identity.person p on p.firm_id = s.firm_id and p.person_id = s.person_id and p.left_at is null
    where not exists (
        select from deadlines.reminder r where r.firm_id = due.firm_id and r.deadline_id = due.deadline_id
          and r.person_id = p.person_id and r.due_on = due.in_force_on
          and (r.stage = due.stage or due.stage = 'internal passed' and r.stage = 'passed'));
end;
grant usage on schema deadlines to countersign_jobs;
grant execute on function deadlines.people_to_remind(), deadlines.attorneys_to_alert() to countersign_jobs;
