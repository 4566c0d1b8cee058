-- A release brings other law packs. A job compares them with what stands open, without a person; it may do these two things
-- and no others. What it compares it reads through the eyes of someone who may open the matter; what it writes is nobody's.
create table deadlines.law_compared (
    firm_id uuid not null,
    matter_id uuid not null,
    pack_digest bytea not null,
    compared_at timestamptz not null,
    constraint a_matter_is_compared_with_one_version primary key (firm_id, matter_id),
    constraint compared_in_a_matter foreign key (firm_id, matter_id) references matters.matter
);
comment on table deadlines.law_compared is 'The version of the law packs that the open deadlines of a matter were last compared with.';
call walls.close_by_matter('deadlines.law_compared');
grant select on deadlines.law_compared to countersign_app;
call history.keep('deadlines.law_compared');

-- The next matters with an open deadline that were not compared with this version, each with someone who may open it.
create function deadlines.matters_to_compare(digest bytea, after_firm uuid, after_matter uuid, at_most integer)
    returns table (firm_id uuid, matter_id uuid, person_id uuid)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select m.firm_id, m.matter_id,
        (select a.person_id from walls.access a
         where a.firm_id = m.firm_id and a.matter_id = m.matter_id order by a.person_id limit 1)
    from matters.matter m
    where walls.viewer_person() is null and digest is not null and (m.firm_id, m.matter_id) > (after_firm, after_matter)
      and exists (select from deadlines.deadline d
                  where d.firm_id = m.firm_id and d.matter_id = m.matter_id and d.state = 'open'
                    and d.certificate_sha256 is not null)
      and exists (select from walls.access a where a.firm_id = m.firm_id and a.matter_id = m.matter_id)
      and not exists (select from deadlines.law_compared c
                      where c.firm_id = m.firm_id and c.matter_id = m.matter_id and c.pack_digest = digest)
    order by m.firm_id, m.matter_id limit at_most;
end;

-- Keeps what a comparison of one matter found; false when another server was first. The rows come as JSON, by the names of their columns.
create function deadlines.record_law_changes(of_firm uuid, of_matter uuid, digest bytea, certificates jsonb, changes jsonb)
    returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if walls.viewer_person() is not null or digest is null then
        raise exception 'only the comparison of the law packs records what it found' using errcode = 'insufficient_privilege';
    end if;
    insert into deadlines.law_compared as known (firm_id, matter_id, pack_digest, compared_at)
        values (of_firm, of_matter, digest, walls.viewer_moment())
        on conflict (firm_id, matter_id) do update set pack_digest = excluded.pack_digest, compared_at = excluded.compared_at
        where known.pack_digest <> excluded.pack_digest;
    if not found then return false; end if;
    update deadlines.law_change c set decision = 'overtaken', decided_at = walls.viewer_moment()
        where c.firm_id = of_firm and c.matter_id = of_matter and c.decision is null;
    insert into deadlines.certificate select c.* from jsonb_populate_recordset(null::deadlines.certificate, certificates) c
        where c.firm_id = of_firm and c.matter_id = of_matter on conflict do nothing;
    insert into deadlines.law_change select c.* from jsonb_populate_recordset(null::deadlines.law_change, changes) c
        where c.firm_id = of_firm and c.matter_id = of_matter and c.decision is null;
    return true;
end
$$;
grant execute on function deadlines.matters_to_compare(bytea, uuid, uuid, integer),
    deadlines.record_law_changes(uuid, uuid, bytea, jsonb, jsonb) to countersign_app;
