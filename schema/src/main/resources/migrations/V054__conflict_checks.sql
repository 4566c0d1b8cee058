create table conflicts."check" (
    firm_id uuid not null,
    check_id uuid not null,
    matter_id uuid,
    names text[] not null,
    kinds text[] not null,
    searched_by uuid not null,
    searched_at timestamptz not null,
    found_sha256 bytea not null,
    constraint check_is_known_by_firm_and_id primary key (firm_id, check_id),
    constraint check_for_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint searched_by_a_person foreign key (firm_id, searched_by) references identity.person,
    constraint a_kind_for_every_name check (cardinality(names) = cardinality(kinds) and cardinality(names) between 1 and 60)
);
comment on table conflicts."check" is 'One conflict check: who searched which names when, before intake or for a matter. found_sha256 holds the names and hits to the history.';
create index checks_of_a_matter on conflicts."check" (firm_id, matter_id, searched_at desc);
create index checks_of_a_person on conflicts."check" (firm_id, searched_by, searched_at desc);

create table conflicts.hit (
    firm_id uuid not null,
    hit_id uuid not null,
    check_id uuid not null,
    position integer not null,
    source text not null,
    of_matter uuid,
    of_party uuid,
    of_worker uuid,
    name text,
    score real not null,
    reasons text[] not null,
    was_open boolean not null,
    constraint hit_is_known_by_firm_and_id primary key (firm_id, hit_id),
    constraint hit_of_a_check foreign key (firm_id, check_id) references conflicts."check",
    constraint hit_in_a_matter foreign key (firm_id, of_matter) references matters.matter,
    constraint hit_of_a_worker foreign key (firm_id, of_worker) references identity.person,
    constraint a_declared_name_is_never_shown check (source <> 'declared' or name is null)
);
comment on table conflicts.hit is 'What a check found, all of it; was_open says what the searcher saw. Never changed. Not in the history row by row, which would tell the number of hits that are closed: the check''s found_sha256 stands for them.';
create index hits_of_a_check on conflicts.hit (firm_id, check_id, position, score desc);

create table conflicts.answer (
    firm_id uuid not null,
    hit_id uuid not null,
    answer text not null,
    note text not null,
    answered_by uuid not null,
    answered_at timestamptz not null,
    constraint one_answer_for_a_hit primary key (firm_id, hit_id),
    constraint answer_to_a_hit foreign key (firm_id, hit_id) references conflicts.hit,
    constraint answered_by_a_person foreign key (firm_id, answered_by) references identity.person,
    constraint a_known_answer check (answer in ('other', 'same', 'waived', 'screened')),
    constraint a_consent_or_screen_is_described check (answer not in ('waived', 'screened') or length(trim(note)) > 0)
);
comment on table conflicts.answer is 'What a person made of a hit: someone else, the same without conflict, waived with informed consent, or a worker screened.';

create table conflicts.clearance (
    firm_id uuid not null,
    check_id uuid not null,
    matter_id uuid not null,
    note text not null,
    cleared_by uuid not null,
    cleared_at timestamptz not null,
    constraint a_check_is_cleared_once primary key (firm_id, check_id),
    constraint clearance_of_a_check foreign key (firm_id, check_id) references conflicts."check",
    constraint clearance_of_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint cleared_by_a_person foreign key (firm_id, cleared_by) references identity.person,
    constraint a_decision_has_a_note check (length(trim(note)) > 0)
);
comment on table conflicts.clearance is 'An attorney''s decision that a matter may go on, with its note. Names added later need another check.';
create index clearances_of_a_matter on conflicts.clearance (firm_id, matter_id, cleared_at desc);

create function conflicts.viewer_decides_closed() returns boolean
    language sql stable security definer set search_path = pg_catalog
    return identity.viewer_has_role('attorney') and exists (select from identity.person p
        where p.firm_id = walls.viewer_firm() and p.person_id = walls.viewer_person() and p.is_conflicts_attorney);

create function conflicts.viewer_is_walled(matter uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog
    return exists (select from walls.wall w where w.firm_id = walls.viewer_firm() and w.person_id = walls.viewer_person()
        and w.matter_id = matter and w.lifted_at is null);

create function conflicts.viewer_may_open(matter uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog
    return exists (select from walls.access a where a.firm_id = walls.viewer_firm() and a.person_id = walls.viewer_person() and a.matter_id = matter);
grant execute on function conflicts.viewer_decides_closed(), conflicts.viewer_is_walled(uuid), conflicts.viewer_may_open(uuid) to countersign_app;

alter table conflicts."check" enable row level security;
create policy own_searches_and_matters_the_viewer_may_open on conflicts."check" for select to countersign_app
    using (firm_id = (select walls.viewer_firm()) and case
        when matter_id is null then searched_by = (select walls.viewer_person()) or (select conflicts.viewer_decides_closed())
        else conflicts.viewer_may_open(matter_id) or ((select conflicts.viewer_decides_closed()) and not conflicts.viewer_is_walled(matter_id)) end);
grant select on conflicts."check" to countersign_app;

alter table conflicts.hit enable row level security;
create policy hits_that_the_viewer_may_open on conflicts.hit for select to countersign_app
    using (firm_id = (select walls.viewer_firm())
        and exists (select from conflicts."check" c where c.firm_id = hit.firm_id and c.check_id = hit.check_id)
        and (of_matter is null or conflicts.viewer_may_open(of_matter)
             or ((select conflicts.viewer_decides_closed()) and not conflicts.viewer_is_walled(of_matter))));
grant select on conflicts.hit to countersign_app;

alter table conflicts.answer enable row level security;
create policy answers_to_hits_that_the_viewer_may_open on conflicts.answer for all to countersign_app
    using (firm_id = (select walls.viewer_firm()) and exists (select from conflicts.hit h where h.firm_id = answer.firm_id and h.hit_id = answer.hit_id))
    with check (firm_id = (select walls.viewer_firm()) and answered_by = (select walls.viewer_person())
        and exists (select from conflicts.hit h where h.firm_id = answer.firm_id and h.hit_id = answer.hit_id));
grant select, insert, update on conflicts.answer to countersign_app;

call walls.close_by_matter('conflicts.clearance');
grant select on conflicts.clearance to countersign_app;

call history.keep('conflicts.check', 'names', 'kinds');
call history.keep('conflicts.answer', 'note');
call history.keep('conflicts.clearance');

-- Runs a check and keeps what it found. Every name costs the same whoever asks; only was_open knows who did.
create function conflicts.search(new_check uuid, for_matter uuid, searched text[], sorts text[]) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    firm uuid := walls.viewer_firm();
    found_here jsonb;
begin
    if not (identity.viewer_has_role('attorney') or identity.viewer_has_role('case manager'))
       or (for_matter is not null and not conflicts.viewer_may_open(for_matter) and not (conflicts.viewer_decides_closed() and not conflicts.viewer_is_walled(for_matter))) then
        raise exception 'only an attorney or a case manager checks for conflicts, in matters they may open' using errcode = 'insufficient_privilege';
    end if;
    with match as (
        select distinct on (m.asked, m.matter_id, m.person_id, case when m.source = 'declared' then null else m.source_id end)
            m.asked as position, m.*, m.matter_id is null or a.matter_id is not null as is_open
        from conflicts.matches(firm, searched, array(select nullif(kind, '') from unnest(sorts) with ordinality s(kind, place) order by place)) m
        left join walls.access a on a.firm_id = firm and a.person_id = walls.viewer_person() and a.matter_id = m.matter_id
        where m.matter_id is distinct from for_matter or for_matter is null
        order by m.asked, m.matter_id, m.person_id, case when m.source = 'declared' then null else m.source_id end, m.score desc),
    ranked as (
        select m.*, row_number() over (partition by m.position, m.is_open order by m.score desc, m.name_id) as rank from match m)
    select coalesce(jsonb_agg(jsonb_build_object('hit_id', gen_random_uuid(), 'position', position, 'source', source, 'of_matter', matter_id,
            'of_party', case when source in ('party', 'former') then source_id end, 'of_worker', person_id,
            'name', case when source <> 'declared' then name end, 'score', score,
            'reasons', case when source = 'declared' then '{}' else reasons end, 'was_open', is_open)
            order by position, score desc, name_id), '[]')
    into found_here from ranked where rank <= 200;
    insert into conflicts."check" (firm_id, check_id, matter_id, names, kinds, searched_by, searched_at, found_sha256)
    values (firm, new_check, for_matter, searched, sorts, walls.viewer_person(), walls.viewer_moment(),
        sha256(convert_to(to_jsonb(searched)::text || found_here::text, 'UTF8')));
    insert into conflicts.hit (firm_id, hit_id, check_id, position, source, of_matter, of_party, of_worker, name, score, reasons, was_open)
    select firm, h.hit_id, new_check, h.position, h.source, h.of_matter, h.of_party, h.of_worker, h.name, h.score, h.reasons, h.was_open
    from jsonb_to_recordset(found_here) h(hit_id uuid, position integer, source text, of_matter uuid, of_party uuid, of_worker uuid,
        name text, score real, reasons text[], was_open boolean);
end
$$;

-- The places of names behind which something is closed to the viewer: that it is, never what or how much.
create function conflicts.closed_places(of_check uuid) returns setof integer
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select h.position from conflicts.hit h join conflicts."check" c using (firm_id, check_id)
    left join walls.access access on access.firm_id = h.firm_id and access.person_id = walls.viewer_person() and access.matter_id = h.of_matter
    where h.firm_id = walls.viewer_firm() and h.check_id = of_check
      and case when c.matter_id is null then c.searched_by = walls.viewer_person() or conflicts.viewer_decides_closed()
          else conflicts.viewer_may_open(c.matter_id) or (conflicts.viewer_decides_closed() and not conflicts.viewer_is_walled(c.matter_id)) end
    group by h.position
    having bool_or(h.of_matter is not null and access.matter_id is null
        and not ((select conflicts.viewer_decides_closed()) and not conflicts.viewer_is_walled(h.of_matter)))
    order by h.position;
end;

-- Names of a matter that the check of its last clearance did not search; all names where it was never cleared.
create function conflicts.names_added(to_matter uuid) returns text[]
    language sql stable set search_path = pg_catalog
begin atomic
    select coalesce(array_agg(distinct n.name), '{}')
    from (select p.name from matters.party p where p.firm_id = walls.viewer_firm() and p.matter_id = to_matter
          union select former from matters.party p, unnest(p.former_names) former where p.firm_id = walls.viewer_firm() and p.matter_id = to_matter) n(name)
    where n.name <> all (coalesce((
        select c.names from conflicts.clearance l join conflicts."check" c using (firm_id, check_id)
        where l.firm_id = walls.viewer_firm() and l.matter_id = to_matter order by l.cleared_at desc limit 1), '{}'));
end;

-- Clears a matter, or says what stands in the way: answers, closed (answers behind the sentence), newer, names.
create function conflicts.clear(of_check uuid, decision text) returns text[]
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    firm uuid := walls.viewer_firm();
    this conflicts."check"%rowtype;
    obstacles text[];
begin
    select * into this from conflicts."check" c where c.firm_id = firm and c.check_id = of_check and c.matter_id is not null;
    if not found or not identity.viewer_has_role('attorney') or not conflicts.viewer_may_open(this.matter_id) then
        raise exception 'only an attorney of the matter clears its conflicts' using errcode = 'insufficient_privilege';
    end if;
    perform from matters.matter where firm_id = firm and matter_id = this.matter_id for update;
    with open_hit as (
        select h.of_matter is null or conflicts.viewer_may_open(h.of_matter)
            or (conflicts.viewer_decides_closed() and not conflicts.viewer_is_walled(h.of_matter)) as is_seen
        from conflicts.hit h where h.firm_id = firm and h.check_id = of_check
          and not exists (select from conflicts.answer a where a.firm_id = firm and a.hit_id = h.hit_id))
    select array_remove(array[
        case when exists (select from open_hit where is_seen) then 'answers' end,
        case when exists (select from open_hit where not is_seen) then 'closed' end,
        case when exists (select from conflicts."check" c where c.firm_id = firm and c.matter_id = this.matter_id and c.check_id <> of_check
            and (c.searched_at, c.check_id) > (this.searched_at, this.check_id)) then 'newer' end,
        case when exists (select from matters.party p, unnest(p.name || p.former_names) n
            where p.firm_id = firm and p.matter_id = this.matter_id and n <> all (this.names)) then 'names' end], null) into obstacles;
    if cardinality(obstacles) = 0 then
        insert into conflicts.clearance (firm_id, check_id, matter_id, note, cleared_by, cleared_at)
        values (firm, of_check, this.matter_id, decision, walls.viewer_person(), walls.viewer_moment()) on conflict do nothing;
        update matters.matter set conflicts_cleared_at = walls.viewer_moment(), conflicts_cleared_by = walls.viewer_person(), version = version + 1
        where firm_id = firm and matter_id = this.matter_id;
    end if;
    return obstacles;
end
$$;
grant execute on function conflicts.search(uuid, uuid, text[], text[]), conflicts.closed_places(uuid), conflicts.names_added(uuid), conflicts.clear(uuid, text) to countersign_app;
