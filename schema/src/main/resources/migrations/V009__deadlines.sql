create table deadlines.certificate (
    firm_id uuid not null,
    matter_id uuid not null,
    sha256 bytea not null,
    body text not null,
    constraint certificate_is_known_by_matter_and_hash primary key (firm_id, matter_id, sha256),
    constraint certificate_in_a_matter foreign key (firm_id, matter_id) references matters.matter
);
comment on table deadlines.certificate is 'The derivation of a deadline in its canonical JSON form; sha256 is the hash of those bytes.';

create table deadlines.deadline (
    firm_id uuid not null,
    deadline_id uuid not null,
    matter_id uuid not null,
    event_id uuid,
    rule_id text not null,
    title_en text not null,
    title_es text not null,
    citation text not null,
    certificate_sha256 bytea,
    act_of text not null default 'ours',
    is_act_asked boolean not null default false,
    due_on date not null,
    due_at timestamptz,
    zone text,
    in_force_on date not null,
    in_force_at timestamptz,
    in_force_reading text not null default 'prevailing',
    readings jsonb,
    reading_decided_by uuid,
    reading_decided_at timestamptz,
    reading_reason text,
    is_limitation boolean not null default false,
    is_confirmed_law boolean not null default true,
    from_second_entry boolean not null default false,
    internal_due_at timestamptz,
    assigned_to uuid,
    state text not null default 'open',
    met_at timestamptz,
    met_by uuid,
    evidence text,
    evidence_document_id uuid,
    fallen_at timestamptz,
    fallen_because text,
    needs_attorney text,
    entered_at timestamptz not null,
    entered_by uuid,
    sequence integer not null default 0,
    version integer not null default 1,
    constraint deadline_is_known_by_firm_and_id primary key (firm_id, deadline_id),
    constraint deadline_in_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint deadline_started_by_an_event foreign key (firm_id, event_id) references docket.event,
    constraint deadline_has_a_certificate foreign key (firm_id, matter_id, certificate_sha256) references deadlines.certificate,
    constraint deadline_assigned_to_a_person foreign key (firm_id, assigned_to) references identity.person,
    constraint evidence_is_a_document foreign key (firm_id, evidence_document_id) references documents.document,
    constraint a_known_state check (state in ('open', 'met', 'fallen')),
    constraint a_known_reading check (in_force_reading in ('prevailing', 'safe', 'latest', 'override', 'extension')),
    constraint a_known_act_of check (act_of in ('ours', 'theirs', 'court', 'nobody')),
    constraint met_with_evidence check (state <> 'met' or (met_at is not null and met_by is not null and (evidence is not null or evidence_document_id is not null)))
);
comment on table deadlines.deadline is 'The last moment to do an act. due_ is the prevailing reading; in_force_ is what counts: safe until an attorney decides, overridden or extended. Where nothing says whose act it is, it is taken for ours and is_act_asked. Nothing is deleted: a deadline that falls says why.';
create index agenda on deadlines.deadline (firm_id, in_force_on, deadline_id) where state = 'open';
create index deadlines_of_a_matter on deadlines.deadline (firm_id, matter_id, in_force_on);
create index deadlines_of_an_event on deadlines.deadline (firm_id, event_id);
create index deadlines_by_day_of_entry on deadlines.deadline (firm_id, entered_at);
create index deadlines_on_unconfirmed_law on deadlines.deadline (firm_id, in_force_on) where state = 'open' and not is_confirmed_law;

create unique index one_open_deadline_of_an_event_and_rule on deadlines.deadline (firm_id, event_id, rule_id, from_second_entry) where state = 'open';
create index deadlines_of_a_person on deadlines.deadline (firm_id, assigned_to, in_force_on) where state = 'open';

create table deadlines.refusal (
    firm_id uuid not null,
    event_id uuid not null,
    rule_id text not null,
    matter_id uuid not null,
    citation text not null,
    title_en text not null,
    title_es text not null,
    subject text not null,
    sentence_en text not null,
    sentence_es text not null,
    refused_at timestamptz not null,
    constraint refusal_is_known_by_event_and_rule primary key (firm_id, event_id, rule_id),
    constraint refusal_of_an_event foreign key (firm_id, event_id) references docket.event,
    constraint refusal_in_a_matter foreign key (firm_id, matter_id) references matters.matter
);
comment on table deadlines.refusal is 'A rule that an accepted event starts and that could not be computed: subject names the fact that is missing or impossible. It goes when the rule can be computed.';
create index refusals_of_a_matter on deadlines.refusal (firm_id, matter_id);
create index newest_refusals on deadlines.refusal (firm_id, refused_at desc);

create table deadlines.displacement (
    firm_id uuid not null,
    displacement_id uuid not null,
    deadline_id uuid not null,
    matter_id uuid not null,
    kind text not null,
    was_on date not null,
    was_at timestamptz,
    becomes_on date not null,
    becomes_at timestamptz,
    reason text not null,
    document_id uuid,
    decided_by uuid not null,
    decided_at timestamptz not null,
    undone_at timestamptz,
    constraint displacement_is_known_by_firm_and_id primary key (firm_id, displacement_id),
    constraint displacement_of_a_deadline foreign key (firm_id, deadline_id) references deadlines.deadline,
    constraint displacement_in_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint displacement_decided_by_a_person foreign key (firm_id, decided_by) references identity.person,
    constraint override_or_extension check (kind in ('override', 'stipulation', 'order'))
);
comment on table deadlines.displacement is 'An override by an attorney, or an extension by stipulation or order; what stood before is kept.';
create index displacements_of_a_deadline on deadlines.displacement (firm_id, deadline_id);

create table deadlines.feed (
    firm_id uuid not null,
    feed_id uuid not null,
    person_id uuid not null,
    matter_id uuid,
    token_sha256 bytea not null,
    names_clients boolean not null default false,
    made_at timestamptz not null,
    revoked_at timestamptz,
    constraint feed_is_known_by_firm_and_id primary key (firm_id, feed_id),
    constraint feed_of_a_person foreign key (firm_id, person_id) references identity.person,
    constraint feed_of_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint a_token_opens_one_feed unique (token_sha256)
);
comment on table deadlines.feed is 'A secret, revocable iCalendar address of a person, for all their matters or one.';

create table deadlines.reminder (
    firm_id uuid not null,
    deadline_id uuid not null,
    person_id uuid not null,
    stage text not null,
    due_on date not null,
    reached_at timestamptz not null,
    acknowledged_at timestamptz,
    constraint a_stage_is_reached_once_for_a_date primary key (firm_id, deadline_id, person_id, stage, due_on),
    constraint reminder_of_a_deadline foreign key (firm_id, deadline_id) references deadlines.deadline,
    constraint reminder_to_a_person foreign key (firm_id, person_id) references identity.person
);
comment on table deadlines.reminder is 'Of which stage of a date a person was reminded, so that nothing is sent twice, and whether they acknowledged it. When to remind is derived each time and never stored.';

create table deadlines.telling (
    firm_id uuid not null,
    telling_id uuid not null,
    person_id uuid not null,
    matter_id uuid,
    kind text not null,
    object_id uuid,
    arguments jsonb not null default '[]',
    told_at timestamptz not null,
    seen_at timestamptz,
    constraint telling_is_known_by_firm_and_id primary key (firm_id, telling_id),
    constraint telling_to_a_person foreign key (firm_id, person_id) references identity.person
);
comment on table deadlines.telling is 'Something a person is told in the app: kind is a key of the wording, arguments fill it.';
create index tellings_of_a_person on deadlines.telling (firm_id, person_id, told_at desc);

create table deadlines.law_change (
    firm_id uuid not null,
    law_change_id uuid not null,
    matter_id uuid not null,
    deadline_id uuid,
    event_id uuid,
    pack_digest bytea not null,
    effect text not null,
    rule_id text not null,
    citation text not null,
    title_en text not null,
    title_es text not null,
    was_on date,
    was_sha256 bytea,
    becomes_on date,
    becomes_sha256 bytea,
    sentence_en text not null default '',
    sentence_es text not null default '',
    found_at timestamptz not null,
    decision text,
    decided_by uuid,
    decided_at timestamptz,
    reason text,
    constraint law_change_is_known_by_firm_and_id primary key (firm_id, law_change_id),
    constraint law_change_of_a_deadline foreign key (firm_id, deadline_id) references deadlines.deadline,
    constraint law_change_of_an_event foreign key (firm_id, event_id) references docket.event,
    constraint law_change_in_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint law_change_from_a_certificate foreign key (firm_id, matter_id, was_sha256) references deadlines.certificate,
    constraint law_change_to_a_certificate foreign key (firm_id, matter_id, becomes_sha256) references deadlines.certificate,
    constraint law_change_decided_by_a_person foreign key (firm_id, decided_by) references identity.person,
    constraint delete_update_or_add check (effect in ('delete', 'update', 'add')),
    constraint taken_left_or_overtaken check (decision in ('taken', 'left', 'overtaken')),
    constraint left_with_a_reason check (decision <> 'left' or reason is not null)
);
comment on table deadlines.law_change is 'What a new version of the law packs would do to an open deadline, with the attorney''s decision; undecided ones nag. A later version overtakes what is undecided. sentence says why nothing can be computed.';
create index undecided_law_changes on deadlines.law_change (firm_id, found_at) where decision is null;
create index law_changes_of_a_matter on deadlines.law_change (firm_id, matter_id);

call walls.close_by_matter('deadlines.certificate');
call walls.close_by_matter('deadlines.deadline');
call walls.close_by_matter('deadlines.refusal');
call walls.close_by_matter('deadlines.displacement');
call walls.close_by_matter('deadlines.law_change');
call walls.close_by_person('deadlines.feed');

-- One sees that others of the matter were reminded, and is reminded oneself.
alter table deadlines.reminder enable row level security;
create policy of_deadlines_the_viewer_may_see on deadlines.reminder for select to countersign_app
    using (firm_id = (select walls.viewer_firm()) and exists (
        select from deadlines.deadline d where d.firm_id = reminder.firm_id and d.deadline_id = reminder.deadline_id));
create policy reached_for_the_viewer on deadlines.reminder for insert to countersign_app
    with check (firm_id = (select walls.viewer_firm()) and person_id = (select walls.viewer_person()));
create policy acknowledged_by_the_viewer on deadlines.reminder for update to countersign_app
    using (firm_id = (select walls.viewer_firm()) and person_id = (select walls.viewer_person()));

grant select, insert on deadlines.certificate to countersign_app;
grant select, insert, update on deadlines.deadline, deadlines.displacement, deadlines.law_change, deadlines.feed to countersign_app;
grant select, insert, update, delete on deadlines.refusal to countersign_app;
grant select, insert, update (acknowledged_at) on deadlines.reminder to countersign_app;

-- One tells others, and reads only what one was told oneself.
alter table deadlines.telling enable row level security;
create policy told_to_the_viewer on deadlines.telling for select to countersign_app
    using (firm_id = (select walls.viewer_firm()) and person_id = (select walls.viewer_person())
           and (matter_id is null or exists (
               select from walls.access a where a.firm_id = telling.firm_id and a.person_id = telling.person_id and a.matter_id = telling.matter_id offset 0)));
create policy seen_by_the_viewer on deadlines.telling for update to countersign_app
    using (firm_id = (select walls.viewer_firm()) and person_id = (select walls.viewer_person()));
create policy told_within_the_firm on deadlines.telling for insert to countersign_app
    with check (firm_id = (select walls.viewer_firm()));
grant select, insert, update on deadlines.telling to countersign_app;

call history.keep('deadlines.certificate', 'body');
call history.keep('deadlines.deadline');
call history.keep('deadlines.refusal');
call history.keep('deadlines.displacement');
call history.keep('deadlines.feed');
call history.keep('deadlines.law_change');
call history.keep('deadlines.telling');
