create table docket.paper (
    firm_id uuid not null,
    paper_id uuid not null,
    matter_id uuid,
    document_id uuid not null,
    came_by text not null,
    received_at timestamptz not null,
    received_from uuid,
    kind text not null,
    title text not null,
    court_id text,
    case_number text,
    caption text,
    reading jsonb not null,
    unread_characters integer not null default 0,
    duplicate_of uuid,
    proposed_at timestamptz,
    state text not null default 'open',
    settled_by uuid,
    settled_at timestamptz,
    version integer not null default 1,
    constraint paper_is_known_by_firm_and_id primary key (firm_id, paper_id),
    constraint paper_of_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint paper_is_a_document foreign key (firm_id, document_id) references documents.document,
    constraint paper_received_from_a_person foreign key (firm_id, received_from) references identity.person,
    constraint paper_repeats_another foreign key (firm_id, duplicate_of) references docket.paper,
    constraint a_known_way_in check (came_by in ('upload', 'mail', 'hand')),
    constraint a_known_kind check (kind in ('docket', 'notice', 'no notice', 'unreadable')),
    constraint a_known_state check (state in ('open', 'settled'))
);
comment on table docket.paper is 'A docket or notice in the inbox: what the reader made of it, what of it is unread. Open until everything proposed and unread is settled.';
create index papers_of_the_inbox on docket.paper (firm_id, state, received_at desc);
create index papers_of_a_matter on docket.paper (firm_id, matter_id, received_at desc);

create table docket.event (
    firm_id uuid not null,
    event_id uuid not null,
    matter_id uuid not null,
    paper_id uuid,
    kind text not null,
    happened_on date,
    service_method text,
    facts jsonb not null default '{}',
    title text not null,
    concerns text not null default '',
    document_number text,
    source text not null,
    source_text text not null default '',
    source_begin integer,
    source_end integer,
    certainty text,
    state text not null,
    doubt text,
    doubt_es text,
    needs_second boolean not null default false,
    entered_by uuid,
    entered_at timestamptz not null,
    accepted_by uuid,
    accepted_at timestamptz,
    dismissed_by uuid,
    dismissed_at timestamptz,
    dismissal_reason text,
    version integer not null default 1,
    constraint event_is_known_by_firm_and_id primary key (firm_id, event_id),
    constraint event_of_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint event_read_in_a_paper foreign key (firm_id, paper_id) references docket.paper,
    constraint event_entered_by_a_person foreign key (firm_id, entered_by) references identity.person,
    constraint event_accepted_by_a_person foreign key (firm_id, accepted_by) references identity.person,
    constraint a_known_state check (state in ('proposed', 'accepted', 'dismissed', 'withdrawn')),
    constraint accepted_by_someone check (state <> 'accepted' or accepted_at is not null),
    constraint an_event_that_counts_has_a_day check (state in ('proposed', 'dismissed') or happened_on is not null)
);
comment on table docket.event is 'A docket event of a matter: proposed by the reader or entered by hand, accepted by a person. kind and facts are words of the law''s vocabulary.';
create index events_of_a_matter on docket.event (firm_id, matter_id, happened_on desc);
create index events_of_a_paper on docket.event (firm_id, paper_id);
create index unverified_triggers on docket.event (firm_id, accepted_at) where needs_second and state = 'accepted';

create table docket.second_entry (
    firm_id uuid not null,
    event_id uuid not null,
    matter_id uuid not null,
    entered_by uuid not null,
    entered_at timestamptz not null,
    happened_on date not null,
    service_method text,
    agrees boolean not null,
    settled_by uuid,
    settled_at timestamptz,
    settled_as text,
    settling_reason text,
    constraint one_second_entry_for_an_event primary key (firm_id, event_id),
    constraint second_entry_of_an_event foreign key (firm_id, event_id) references docket.event,
    constraint second_entry_in_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint second_entry_by_a_person foreign key (firm_id, entered_by) references identity.person,
    constraint settled_as_first_or_second check (settled_as in ('first', 'second'))
);
comment on table docket.second_entry is 'The trigger date and service of an event entered again, unseen, by another person. On a mismatch both stay in force until it is settled.';

create table docket.first_entry_seen (
    firm_id uuid not null,
    event_id uuid not null,
    person_id uuid not null,
    matter_id uuid not null,
    seen_at timestamptz not null,
    constraint seen_once_by_a_person primary key (firm_id, event_id, person_id),
    constraint seen_of_an_event foreign key (firm_id, event_id) references docket.event,
    constraint seen_by_a_person foreign key (firm_id, person_id) references identity.person,
    constraint seen_in_a_matter foreign key (firm_id, matter_id) references matters.matter
);
comment on table docket.first_entry_seen is 'Who chose to see the first entry of an event before a second was made, and therefore cannot make it.';

create table docket.unread (
    firm_id uuid not null,
    unread_id uuid not null,
    paper_id uuid not null,
    matter_id uuid,
    entry_number text not null default '',
    position_begin integer not null,
    position_end integer not null,
    text text not null,
    said_by uuid,
    said_at timestamptz,
    said_what text,
    constraint unread_is_known_by_firm_and_id primary key (firm_id, unread_id),
    constraint unread_of_a_paper foreign key (firm_id, paper_id) references docket.paper,
    constraint unread_in_a_matter foreign key (firm_id, matter_id) references matters.matter
);
comment on table docket.unread is 'A stretch of a paper that the reader did not understand; it stays until someone says what it is.';
create index unread_of_a_paper on docket.unread (firm_id, paper_id, position_begin);

create table docket.printed_date (
    firm_id uuid not null,
    printed_date_id uuid not null,
    matter_id uuid not null,
    paper_id uuid,
    document_number text,
    what text not null,
    printed_on date not null,
    computed_on date,
    rule_id text,
    outcome text not null,
    reason text not null default '',
    read_at timestamptz not null,
    settled_by uuid,
    settled_at timestamptz,
    constraint printed_date_is_known_by_firm_and_id primary key (firm_id, printed_date_id),
    constraint printed_date_in_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint printed_in_a_paper foreign key (firm_id, paper_id) references docket.paper
);
comment on table docket.printed_date is 'A date that the court printed, beside the computed one and the likely reason of a difference.';
create index printed_dates_of_a_matter on docket.printed_date (firm_id, matter_id, printed_on);

-- An inbox row without a matter belongs to those who sort the inbox and to who brought it.
create function docket.viewer_sorts_inbox() returns boolean
    language sql stable security definer set search_path = pg_catalog
    return coalesce((select p.sorts_inbox from identity.person p
        where p.firm_id = walls.viewer_firm() and p.person_id = walls.viewer_person() and p.left_at is null), false);
grant execute on function docket.viewer_sorts_inbox() to countersign_app;

create procedure docket.close_as_inbox(what regclass, brought_by text) language plpgsql as $$
declare
    rule text := format('firm_id = (select walls.viewer_firm()) and case
        when matter_id is null then (select docket.viewer_sorts_inbox()) or %2$s
        else exists (select from walls.access a where a.firm_id = %1$s.firm_id and a.person_id = (select walls.viewer_person()) and a.matter_id = %1$s.matter_id offset 0) end',
        (select quote_ident(relname) from pg_class where oid = what), brought_by);
begin
    execute format('alter table %s enable row level security', what);
    execute format('create policy only_the_inbox_or_matters_the_viewer_may_open on %s for all to countersign_app using (%s) with check (%2$s)', what, rule);
end
$$;

call docket.close_as_inbox('docket.paper', 'received_from = (select walls.viewer_person())');
call docket.close_as_inbox('docket.unread', 'exists (select from docket.paper p where p.firm_id = unread.firm_id and p.paper_id = unread.paper_id)');
call docket.close_as_inbox('documents.document', 'added_by = (select walls.viewer_person())');
call walls.close_by_matter('docket.event');
call walls.close_by_matter('docket.second_entry');
call walls.close_by_matter('docket.printed_date');
call walls.close_by_matter('docket.first_entry_seen');
grant select, insert, update on docket.paper, docket.unread, documents.document, docket.event, docket.second_entry, docket.printed_date to countersign_app;
grant select, insert on docket.first_entry_seen to countersign_app;
grant delete on docket.unread, docket.printed_date, docket.second_entry to countersign_app;

call history.keep('documents.document');
call history.keep('docket.paper', 'reading');
call history.keep('docket.event');
call history.keep('docket.second_entry');
call history.keep('docket.unread');
call history.keep('docket.first_entry_seen');
call history.keep('docket.printed_date');
