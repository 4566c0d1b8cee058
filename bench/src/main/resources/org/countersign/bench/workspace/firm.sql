-- One measured firm, written in bulk by the owner with triggers off: :firm its number, :people and :matters how many, :today the day.
-- Person 1 is an attorney and sees all matters; each other works on the same number of them.
insert into identity.firm (firm_id, name, zone, opened_at)
values (bench.id('firm', :firm, 0), 'Measured Firm ' || :firm, 'America/Los_Angeles', '2020-01-01 00:00Z');

insert into history.chain (firm_id) values (bench.id('firm', :firm, 0));

insert into identity.person (firm_id, person_id, name, email, zone, sees_all_matters, sorts_inbox, joined_at)
select bench.id('firm', :firm, 0), bench.id('person', :firm, p), bench.person(p), 'p' || p || '.f' || :firm || '@example.com',
       'America/Los_Angeles', p = 1, true, '2020-01-01 00:00Z'
from generate_series(1, :people) p;

insert into identity.person_role (firm_id, person_id, role)
select bench.id('firm', :firm, 0), bench.id('person', :firm, p), case when p % 3 = 1 then 'attorney' else 'case manager' end
from generate_series(1, :people) p;

insert into matters.matter (firm_id, matter_id, number, title, state, practice_area, our_side, jurisdiction, court_id, case_number, judge,
                            phase, summary, conflicts_cleared_at, opened_on, closed_on, closing_reason)
select bench.id('firm', :firm, 0), bench.id('matter', :firm, m), lpad(m::text, 7, '0'),
       bench.surname(m * 10 + 1, 4) || ' v. ' || case when m % 2 = 0 then bench.organisation(m * 10 + 2) else bench.surname(m * 10 + 2, 4) end,
       case when is_closed then 'closed' else 'open' end, 'federal-civil', (array['plaintiff', 'defendant'])[1 + m % 2],
       'us-federal', 'cand', '3:' || lpad((m % 30)::text, 2, '0') || '-cv-' || lpad((m % 100000)::text, 5, '0'), 'Hon. ' || bench.surname(m % 40, 4),
       'pleadings', 'Client seeks damages for a ' || (array['collision on the interstate', 'late delivery of goods', 'denied insurance claim', 'wrongful dismissal', 'defective roof'])[1 + m % 5]
           || ' that ' || bench.person(m + 7) || ' reported.',
       '2024-01-01 00:00Z', date :today - ((m * 7) % 2400)::integer, case when is_closed then date :today - 5 end, case when is_closed then 'settled' end
from generate_series(1, :matters) m, lateral (select m % 2 = 0 and m % 4 = 0 or m % 8 = 1 as is_closed) c;

insert into matters.party (firm_id, party_id, matter_id, name, kind, role, side, added_at)
select bench.id('firm', :firm, 0), bench.id('party', :firm, m * 10 + k), bench.id('matter', :firm, m),
       case when is_organisation then bench.organisation(m * 10 + k) else bench.person(m * 10 + k) end,
       case when is_organisation then 'organisation' else 'person' end, (array['client', 'opponent', 'insurer'])[k],
       (array['ours', 'theirs', 'neither'])[k], '2024-01-01 00:00Z'
from generate_series(1, :matters) m, generate_series(1, 3) k,
     lateral (select k = 2 and m % 2 = 0 or k = 3 and m % 3 = 0 as is_organisation) c;

insert into matters.note (firm_id, note_id, matter_id, text, written_by, written_at)
select bench.id('firm', :firm, 0), bench.id('note', :firm, m), bench.id('matter', :firm, m),
       bench.person(m + 3) || ' called about the ' || (array['motion', 'inspection', 'deposition', 'audiencia', 'settlement offer', 'medical records'])[1 + m % 6]
           || ' and will send the ' || (array['photographs', 'contract', 'invoices', 'police report', 'declaración'])[1 + m % 5] || ' next week.',
       bench.id('person', :firm, 1), timestamptz '2026-01-01 00:00Z' + m * interval '3 minutes'
from generate_series(1, :matters, 2) m;

insert into walls.membership (firm_id, matter_id, person_id, role, added_at)
select bench.id('firm', :firm, 0), bench.id('matter', :firm, m), bench.id('person', :firm, 2 + m % (:people - 1)), 'case manager', timestamptz '2024-01-01 00:00Z'
from generate_series(1, :matters) m
union all
select bench.id('firm', :firm, 0), bench.id('matter', :firm, m), bench.id('person', :firm, 1), 'lead attorney', timestamptz '2024-01-01 00:00Z'
from generate_series(1, :matters) m;

insert into walls.access (firm_id, person_id, matter_id)
select firm_id, person_id, matter_id from walls.membership where firm_id = bench.id('firm', :firm, 0);

insert into documents.document (firm_id, document_id, matter_id, file_name, media_type, bytes, sha256, added_by, added_at)
select bench.id('firm', :firm, 0), bench.id('document', :firm, m), bench.id('matter', :firm, m), 'notice.eml', 'message/rfc822', 4000,
       sha256(m::text::bytea), bench.id('person', :firm, 1), '2026-01-01 00:00Z'
from generate_series(1, :matters, 4) m;

-- Every fourth matter has a paper; one in ten of these is still open.
insert into docket.paper (firm_id, paper_id, matter_id, document_id, came_by, received_at, kind, title, court_id, case_number, reading,
                          unread_characters, proposed_at, state, settled_by, settled_at)
select bench.id('firm', :firm, 0), bench.id('paper', :firm, m), bench.id('matter', :firm, m), bench.id('document', :firm, m), 'upload',
       timestamptz '2026-01-01 00:00Z' + m * interval '4 minutes', 'notice', 'Activity in Case ' || m || ' Order on Motion', 'cand', null, '{}',
       0, '2026-01-01 00:00Z', case when is_open then 'open' else 'settled' end,
       case when not is_open then bench.id('person', :firm, 1) end, case when not is_open then timestamptz '2026-02-01 00:00Z' end
from generate_series(1, :matters, 4) m, lateral (select bench.chance(m, 20) < 0.1 as is_open) o;

insert into docket.unread (firm_id, unread_id, paper_id, matter_id, position_begin, position_end, text)
select bench.id('firm', :firm, 0), bench.id('unread', :firm, m), bench.id('paper', :firm, m), bench.id('matter', :firm, m), 0, 20, 'a stretch left unread'
from generate_series(1, :matters, 4) m where bench.chance(m, 20) < 0.1;

insert into docket.event (firm_id, event_id, matter_id, paper_id, kind, happened_on, title, source, source_text, state, entered_by, entered_at, accepted_by, accepted_at)
select bench.id('firm', :firm, 0), bench.id('event', :firm, m * 10 + k), bench.id('matter', :firm, m),
       case when k = 2 and m % 4 = 1 then bench.id('paper', :firm, m) end,
       (array['complaint-filed', 'summons-served', 'motion-filed'])[k], date :today - ((m * 11) % 700)::integer + k * 20,
       (array['Complaint filed', 'Summons served', 'Motion filed'])[k], 'ECF ' || k,
       (array['COMPLAINT against ', 'SUMMONS returned executed as to ', 'MOTION to dismiss by '])[k] || bench.person(m * 10 + k) || '. (Entered by clerk)',
       'accepted', bench.id('person', :firm, 1), '2026-01-01 00:00Z', bench.id('person', :firm, 1), '2026-01-01 00:00Z'
from generate_series(1, :matters) m, generate_series(1, 3) k;

insert into deadlines.deadline (firm_id, deadline_id, matter_id, event_id, rule_id, title_en, title_es, citation, due_on, due_at, zone,
                                in_force_on, in_force_at, assigned_to, state, met_at, met_by, evidence, entered_at)
select bench.id('firm', :firm, 0), bench.id('deadline', :firm, m * 100 + k), bench.id('matter', :firm, m), bench.id('event', :firm, m * 10 + 1 + k % 3),
       (array['frcp-12-a-1-A-i', 'frcp-26-a-1-C', 'frcp-36-a-3', 'frcp-33-b-2', 'frcp-34-b-2-A', 'frcp-4-m', 'frcp-6-c-1', 'frcp-59-b', 'frap-4-a-1-A', 'frcp-15-a-3'])[k],
       (array['Answer the complaint', 'Initial disclosures', 'Answer requests for admission', 'Answer interrogatories', 'Produce documents', 'Serve the complaint',
              'Serve the motion', 'Move for a new trial', 'Notice of appeal', 'Respond to the amended pleading'])[k],
       'Contestar la demanda', 'Fed. R. Civ. P. 12(a)(1)(A)(i)', day, end_of_day, 'America/Los_Angeles', day, end_of_day,
       bench.id('person', :firm, 2 + m % (:people - 1)), case when is_met then 'met' else 'open' end,
       case when is_met then timestamptz '2026-11-01 00:00Z' end, case when is_met then bench.id('person', :firm, 1) end,
       case when is_met then 'confirmation ' || m end, timestamptz '2026-01-01 00:00Z' + m * interval '4 minutes'
from generate_series(1, :matters) m, generate_series(1, 10) k,
     lateral (select date :today - 365 + ((m * 37 + k * 73) % 730)::integer as day) d,
     lateral (select (day + time '23:59:59') at time zone 'America/Los_Angeles' as end_of_day,
         day < date :today or m % 2 = 0 and m % 4 = 0 or m % 8 = 1 as is_met) e;
