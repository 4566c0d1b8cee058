-- While a trigger waits for its second entry, the first is kept from everyone who may still make the second: who may open
-- the matter, has neither entered nor accepted the event, and has not chosen to see it.
create function docket.first_entries_hidden() returns setof uuid
    language sql stable parallel safe rows 10
begin atomic
    select e.event_id from docket.event e
    where e.firm_id = (select walls.viewer_firm()) and e.needs_second and e.state = 'accepted'
      and e.entered_by is distinct from (select walls.viewer_person())
      and e.accepted_by is distinct from (select walls.viewer_person())
      and not exists (select from docket.first_entry_seen s
        where s.firm_id = e.firm_id and s.event_id = e.event_id and s.person_id = (select walls.viewer_person()));
end;

-- Computing deadlines must reckon with all of them, whoever asks; it shows none of those that are hidden.
create function docket.viewer_computes() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('countersign.computing', true), '') = 'on';
grant execute on function docket.first_entries_hidden(), docket.viewer_computes() to countersign_app;

-- A deadline tells its trigger's day to whoever knows the rule. The same for what hangs on it, and for the date that was
-- computed beside the printed one of the same entry.
create policy unseen_until_entered_again on deadlines.deadline as restrictive for select to countersign_app
    using (event_id is null or (select docket.viewer_computes())
           or event_id not in (select hidden from docket.first_entries_hidden() hidden));
create policy unseen_until_entered_again on deadlines.refusal as restrictive for select to countersign_app
    using ((select docket.viewer_computes())
           or event_id not in (select hidden from docket.first_entries_hidden() hidden));
create policy unseen_with_its_deadline on deadlines.displacement as restrictive for select to countersign_app
    using (exists (select from deadlines.deadline d
        where d.firm_id = displacement.firm_id and d.deadline_id = displacement.deadline_id));
create policy unseen_with_its_deadline on deadlines.law_change as restrictive for select to countersign_app
    using ((deadline_id is null or exists (select from deadlines.deadline d
            where d.firm_id = law_change.firm_id and d.deadline_id = law_change.deadline_id))
        and (event_id is null or (select docket.viewer_computes())
            or event_id not in (select hidden from docket.first_entries_hidden() hidden)));
create policy unseen_with_its_event on docket.printed_date as restrictive for select to countersign_app
    using (computed_on is null or not exists (select from docket.event e
        where e.firm_id = printed_date.firm_id and e.matter_id = printed_date.matter_id
          and e.paper_id is not distinct from printed_date.paper_id
          and e.document_number is not distinct from printed_date.document_number
          and e.event_id in (select hidden from docket.first_entries_hidden() hidden)));

-- What waits for the viewer's own entry, without a date: so that a deadline is never simply missing.
create function deadlines.awaiting_the_viewer()
    returns table (deadline_id uuid, event_id uuid, matter_id uuid, title_en text, title_es text, citation text, state text)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select d.deadline_id, d.event_id, d.matter_id, d.title_en, d.title_es, d.citation, d.state
    from docket.first_entries_hidden() hidden
    join deadlines.deadline d on d.firm_id = walls.viewer_firm() and d.event_id = hidden
    join walls.access a on a.firm_id = d.firm_id and a.person_id = walls.viewer_person() and a.matter_id = d.matter_id;
end;
grant execute on function deadlines.awaiting_the_viewer() to countersign_app;
