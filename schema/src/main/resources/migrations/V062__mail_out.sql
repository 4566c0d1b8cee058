-- Mail that leaves: written in the transaction of what it tells, delivered by a job.
create schema mail;
grant usage on schema mail to countersign_app, countersign_jobs;

create table mail.letter (
    firm_id uuid not null,
    letter_id uuid not null,
    kind text not null,
    person_id uuid,
    address text not null,
    language text not null,
    subject text not null,
    body text,
    posted_at timestamptz not null,
    attempts integer not null default 0,
    next_attempt_at timestamptz,
    sent_at timestamptz,
    given_up_at timestamptz,
    failure text,
    constraint letter_is_known_by_firm_and_id primary key (firm_id, letter_id),
    constraint letter_of_a_firm foreign key (firm_id) references identity.firm,
    constraint letter_to_a_person foreign key (firm_id, person_id) references identity.person,
    constraint a_known_kind check (kind in ('invitation', 'reminders', 'escalation', 'journal')),
    constraint a_known_failure check (failure in ('unreachable', 'sign-in refused', 'address refused', 'refused')),
    constraint english_or_spanish check (language in ('en', 'es')),
    constraint an_address_is_one_line check (address !~ '[[:cntrl:]]'),
    constraint a_subject_is_one_line check (subject !~ '[[:cntrl:]]'),
    constraint it_waits_was_sent_or_was_given_up check (num_nonnulls(next_attempt_at, sent_at, given_up_at) = 1),
    constraint the_text_is_kept_until_it_was_sent check ((body is null) = (sent_at is not null))
);
comment on table mail.letter is 'One mail of the workspace to one person: waiting, sent or given up. Its text goes when it was sent; the application''s role never reads it.';
create index letters_waiting on mail.letter (next_attempt_at) where next_attempt_at is not null;
create index letters_of_a_firm on mail.letter (firm_id, posted_at desc);

alter table mail.letter enable row level security;
create policy posted_by_those_who_work_here on mail.letter for insert to countersign_app
    with check (firm_id = (select walls.viewer_firm()) and (select walls.viewer_works_here()));
create policy looked_after_by_administrators on mail.letter for select to countersign_app
    using (firm_id = (select walls.viewer_firm()) and (select identity.viewer_has_role('administrator')));
create policy tried_again_by_administrators on mail.letter for update to countersign_app
    using (firm_id = (select walls.viewer_firm()) and (select identity.viewer_has_role('administrator')));
grant insert on mail.letter to countersign_app;
grant select (firm_id, letter_id, kind, person_id, address, posted_at, attempts, next_attempt_at, sent_at, given_up_at, failure)
    on mail.letter to countersign_app;
grant update (next_attempt_at, given_up_at) on mail.letter to countersign_app;
call history.keep('mail.letter', 'body', 'attempts', 'next_attempt_at', 'failure');

-- Takes letters to deliver. The next attempt is noted before this one is made: whatever happens to the server meanwhile, a letter
-- is tried again later and never twice at once.
create function mail.take_letters(at_most integer)
    returns table (firm_id uuid, letter_id uuid, address text, language text, subject text, body text)
    language sql volatile security definer set search_path = pg_catalog
begin atomic
    update mail.letter l
    set attempts = l.attempts + 1,
        next_attempt_at = walls.viewer_moment() + least(interval '1 minute' * power(2, least(l.attempts, 10)), interval '6 hours')
    from (select w.firm_id, w.letter_id from mail.letter w where w.next_attempt_at <= walls.viewer_moment()
          order by w.next_attempt_at limit at_most for update skip locked) due
    where l.firm_id = due.firm_id and l.letter_id = due.letter_id
    returning l.firm_id, l.letter_id, l.address, l.language, l.subject, l.body;
end;

create function mail.letter_sent(of_firm uuid, of_letter uuid) returns void
    language sql volatile security definer set search_path = pg_catalog
begin atomic
    update mail.letter l set sent_at = walls.viewer_moment(), next_attempt_at = null, body = null, failure = null
    where l.firm_id = of_firm and l.letter_id = of_letter and l.sent_at is null;
end;

-- A letter that nobody takes is given up at once when its address is refused, otherwise after three days.
create function mail.letter_failed(of_firm uuid, of_letter uuid, why text) returns void
    language sql volatile security definer set search_path = pg_catalog
begin atomic
    update mail.letter l
    set failure = why,
        given_up_at = case when why = 'address refused' or l.posted_at < walls.viewer_moment() - interval '3 days' then walls.viewer_moment() end,
        next_attempt_at = case when why = 'address refused' or l.posted_at < walls.viewer_moment() - interval '3 days' then null else l.next_attempt_at end
    where l.firm_id = of_firm and l.letter_id = of_letter and l.sent_at is null;
end;
grant execute on function mail.take_letters(integer), mail.letter_sent(uuid, uuid), mail.letter_failed(uuid, uuid, text) to countersign_jobs;
