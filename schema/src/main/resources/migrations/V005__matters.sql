create table matters.matter (
    firm_id uuid not null,
    matter_id uuid not null,
    number text not null,
    title text not null,
    state text not null default 'intake',
    practice_area text not null,
    our_side text not null,
    jurisdiction text,
    court_id text,
    county text,
    case_number text,
    case_filed_on date,
    judge text,
    phase text not null default 'intake',
    summary text not null default '',
    incident_on date,
    incident_place text,
    legal_facts jsonb not null default '{}',
    conflicts_cleared_at timestamptz,
    conflicts_cleared_by uuid,
    accepted_at timestamptz,
    accepted_by uuid,
    fee_terms text,
    opened_on date not null,
    closed_on date,
    closing_reason text,
    consolidated_into uuid,
    non_engagement_on date,
    non_engagement_by text,
    version integer not null default 1,
    constraint matter_is_known_by_firm_and_id primary key (firm_id, matter_id),
    constraint matter_belongs_to_a_firm foreign key (firm_id) references identity.firm,
    constraint a_matter_number_is_used_once unique (firm_id, number),
    constraint a_known_state check (state in ('intake', 'open', 'declined', 'closed', 'consolidated')),
    constraint a_known_side check (our_side in ('plaintiff', 'defendant', 'petitioner', 'respondent', 'applicant', 'creditor', 'debtor', 'appellant', 'appellee', 'other')),
    constraint cleared_by_a_person foreign key (firm_id, conflicts_cleared_by) references identity.person,
    constraint accepted_by_a_person foreign key (firm_id, accepted_by) references identity.person,
    constraint consolidated_into_another_matter foreign key (firm_id, consolidated_into) references matters.matter,
    constraint a_matter_has_a_title check (length(trim(title)) between 1 and 300),
    constraint no_substance_before_conflicts_are_cleared check (conflicts_cleared_at is not null or state not in ('intake', 'declined') or summary = ''),
    constraint accepted_after_conflicts_are_cleared check (accepted_at is null or conflicts_cleared_at is not null),
    constraint a_fee_comes_with_acceptance check (fee_terms is null or accepted_at is not null),
    constraint consolidated_into_something check ((state = 'consolidated') = (consolidated_into is not null)),
    constraint declined_with_a_letter_of_non_engagement check (state <> 'declined' or (non_engagement_on is not null and non_engagement_by is not null)),
    constraint never_consolidated_into_itself check (consolidated_into <> matter_id)
);
comment on table matters.matter is 'One legal case or engagement of a client, from intake on. Free text (summary) opens after conflicts are cleared.';
create index matters_by_number_of_case on matters.matter (firm_id, court_id, case_number);
create index matters_by_state on matters.matter (firm_id, state, opened_on desc);

create table matters.party (
    firm_id uuid not null,
    party_id uuid not null,
    matter_id uuid not null,
    name text not null,
    kind text not null default 'person',
    role text not null,
    side text not null,
    language text,
    email text,
    phone text,
    safe_contact text,
    counsel_party_id uuid,
    former_names text[] not null default '{}',
    added_at timestamptz not null,
    version integer not null default 1,
    constraint party_is_known_by_firm_and_id primary key (firm_id, party_id),
    constraint party_of_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint represented_by_counsel foreign key (firm_id, counsel_party_id) references matters.party,
    constraint a_person_or_an_organisation check (kind in ('person', 'organisation')),
    constraint a_known_side check (side in ('ours', 'theirs', 'neither')),
    constraint a_party_has_a_name check (length(trim(name)) between 1 and 200)
);
comment on table matters.party is 'A person or organisation in a matter: client, opponent, counsel, insurer, witness. One with counsel_party_id is represented.';
create index parties_of_a_matter on matters.party (firm_id, matter_id);

create table matters.standing_order (
    firm_id uuid not null,
    standing_order_id uuid not null,
    matter_id uuid not null,
    title text not null,
    body text not null,
    source text not null,
    added_by uuid not null,
    added_at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    withdrawn_because text,
    version integer not null default 1,
    constraint standing_order_is_known_by_firm_and_id primary key (firm_id, standing_order_id),
    constraint standing_order_in_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint standing_order_added_by_a_person foreign key (firm_id, added_by) references identity.person,
    constraint standing_order_withdrawn_by_a_person foreign key (firm_id, withdrawn_by) references identity.person,
    constraint withdrawn_with_a_reason check ((withdrawn_at is null) = (withdrawn_because is null) and (withdrawn_at is null) = (withdrawn_by is null))
);
comment on table matters.standing_order is 'A judge''s standing order that displaces general rules in a matter, in the format of docs/law-format.md. A withdrawn one stays, and displaces nothing.';
create index standing_orders_of_a_matter on matters.standing_order (firm_id, matter_id);

create table matters.note (
    firm_id uuid not null,
    note_id uuid not null,
    matter_id uuid not null,
    text text not null,
    written_by uuid not null,
    written_at timestamptz not null,
    constraint note_is_known_by_firm_and_id primary key (firm_id, note_id),
    constraint note_in_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint note_written_by_a_person foreign key (firm_id, written_by) references identity.person
);
comment on table matters.note is 'What someone wrote down about a matter.';
-- Notes are free text: they too open after conflicts are cleared.
create function matters.no_note_before_clearance() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if exists (select from matters.matter m where m.firm_id = new.firm_id and m.matter_id = new.matter_id
               and m.conflicts_cleared_at is null and m.state in ('intake', 'declined')) then
        raise exception 'notes open after conflicts are cleared' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger notes_open_after_clearance before insert or update on matters.note
    for each row execute function matters.no_note_before_clearance();
create index notes_of_a_matter on matters.note (firm_id, matter_id, written_at desc);

create table matters.saved_view (
    firm_id uuid not null,
    view_id uuid not null,
    person_id uuid not null,
    name text not null,
    address text not null,
    saved_at timestamptz not null,
    constraint saved_view_is_known_by_firm_and_id primary key (firm_id, view_id),
    constraint saved_view_of_a_person foreign key (firm_id, person_id) references identity.person,
    constraint a_view_name_once_for_a_person unique (firm_id, person_id, name)
);
comment on table matters.saved_view is 'A filtered list that a person keeps: the address with its query.';
