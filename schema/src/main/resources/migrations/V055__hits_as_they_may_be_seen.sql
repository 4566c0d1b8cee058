-- The hits of a check with what a person needs to judge them: the same rows that the policy on conflicts.hit lets through.
create function conflicts.seen(of_check uuid)
    returns table (hit_id uuid, place integer, source text, matter_id uuid, matter_number text, matter_title text, may_open boolean,
        name text, party_role text, worker text, score real, reasons text[], answer text, note text, answered_by text)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select h.hit_id, h.position, h.source, m.matter_id, m.number, m.title, access.matter_id is not null,
        h.name, p.role, w.name, h.score, h.reasons, a.answer, a.note, b.name
    from conflicts."check" c
    join conflicts.hit h using (firm_id, check_id)
    left join matters.matter m on m.firm_id = h.firm_id and m.matter_id = h.of_matter
    left join matters.party p on p.firm_id = h.firm_id and p.party_id = h.of_party
    left join identity.person w on w.firm_id = h.firm_id and w.person_id = h.of_worker
    left join conflicts.answer a on a.firm_id = h.firm_id and a.hit_id = h.hit_id
    left join walls.access access on access.firm_id = h.firm_id and access.person_id = walls.viewer_person() and access.matter_id = h.of_matter
    left join identity.person b on b.firm_id = a.firm_id and b.person_id = a.answered_by
    where c.firm_id = walls.viewer_firm() and c.check_id = of_check
      and case when c.matter_id is null then c.searched_by = walls.viewer_person() or conflicts.viewer_decides_closed()
          else conflicts.viewer_may_open(c.matter_id) or (conflicts.viewer_decides_closed() and not conflicts.viewer_is_walled(c.matter_id)) end
      and (h.of_matter is null or access.matter_id is not null
           or ((select conflicts.viewer_decides_closed()) and not conflicts.viewer_is_walled(h.of_matter)))
    order by h.position, h.score desc, h.hit_id;
end;
grant execute on function conflicts.seen(uuid) to countersign_app;
