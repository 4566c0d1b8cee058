create table conflicts.declared_name (
    firm_id uuid not null,
    declared_name_id uuid not null,
    person_id uuid not null,
    name text not null,
    kind text not null,
    declared_at timestamptz not null,
    constraint declared_name_is_known_by_firm_and_id primary key (firm_id, declared_name_id),
    constraint declared_by_a_person foreign key (firm_id, person_id) references identity.person,
    constraint a_name_declared_once unique (firm_id, person_id, name),
    constraint a_person_or_an_organisation check (kind in ('person', 'organisation')),
    constraint a_declared_name_has_letters check (length(trim(name)) between 1 and 200)
);
comment on table conflicts.declared_name is 'A party whom a worker served or opposed elsewhere, declared by the worker, seen by nobody else: a match says "screen this worker".';
call walls.close_by_person('conflicts.declared_name');
grant select, insert, delete on conflicts.declared_name to countersign_app;
call history.keep('conflicts.declared_name', 'name');

create table conflicts.name (
    firm_id uuid not null,
    name_id uuid not null,
    source text not null,
    source_id uuid not null,
    matter_id uuid,
    person_id uuid,
    name text not null,
    of_organisation boolean not null,
    tokens text[] not null,
    joined text[] not null,
    keys bigint[] not null,
    constraint name_is_known_by_firm_and_id primary key (firm_id, name_id),
    constraint name_in_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint name_declared_by_a_person foreign key (firm_id, person_id) references identity.person,
    constraint a_known_source check (source in ('party', 'former', 'prospect', 'declared'))
);
comment on table conflicts.name is 'Derived: every name on file as conflicts.matches compares it. Keys are its pairs of words as numbers marked with the firm; a sign may stand in for a word (conflicts.keys). Kept by triggers alone; reached only through named functions.';
create index names_by_key on conflicts.name using gin (keys) with (fastupdate = off);
create index names_by_source on conflicts.name (firm_id, source_id);
alter table conflicts.name enable row level security;

create table conflicts.spelling (
    firm_id uuid not null,
    token text not null,
    keys bigint[] not null,
    constraint a_word_once_in_a_firm primary key (firm_id, token),
    constraint spelling_of_a_firm foreign key (firm_id) references identity.firm
);
comment on table conflicts.spelling is 'Derived: the words of a firm''s names with the keys of their variants (one letter left out; by ear), marked with the firm. Reached only through named functions.';
create index words_by_variant on conflicts.spelling using gin (keys) with (fastupdate = off);
alter table conflicts.spelling enable row level security;

-- A name is found by any two of its words, or by one: + any word, * words written together, = a name of one telling word,
-- ~j an initial beside another word.
create function conflicts.keys(mark text, tokens text[], joined text[], of_organisation boolean) returns bigint[]
    language plpgsql immutable as $$
begin
    return (
    with word as materialized (select t.token, t.place, conflicts.number(mark, t.token) as n from unnest(tokens) with ordinality t(token, place)),
    together as materialized (select j.form, conflicts.number(mark, j.form) as n from unnest(joined) j(form))
    select array(
        select conflicts.pair(conflicts.number(mark, '+'), w.n) from word w
        union select conflicts.pair(conflicts.number(mark, '='), w.n) from word w where cardinality(tokens) = 1
        union select conflicts.pair(conflicts.number(mark, '*'), t.n) from together t
        union select conflicts.pair(one.n, other.n) from word one join word other on one.place < other.place
        union select conflicts.pair(w.n, t.n) from word w cross join together t where position(w.token in t.form) = 0
        union select conflicts.pair(one.n, conflicts.number(mark, '~' || left(other.token, 1)))
            from word one join word other on one.place <> other.place where not of_organisation));
end
$$;

create type conflicts.filing as (firm_id uuid, source text, source_id uuid, matter_id uuid, person_id uuid, name text, of_organisation boolean);

-- Files names, one or very many; words that a firm has not had before are filed with their variants. Plans are kept: made anew
-- for each array they would cost more than the work.
create function conflicts.file(what conflicts.filing[]) returns void
    language plpgsql security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
begin
    with filed as (
        insert into conflicts.name (firm_id, name_id, source, source_id, matter_id, person_id, name, of_organisation, tokens, joined, keys)
        select f.firm_id, gen_random_uuid(), f.source, f.source_id, f.matter_id, f.person_id, f.name, f.of_organisation, a.telling, a.joined,
            conflicts.keys(conflicts.firm_mark(f.firm_id), a.telling, a.joined, f.of_organisation)
        from unnest(what) with ordinality f(firm_id, source, source_id, matter_id, person_id, name, of_organisation, place)
        join conflicts.taken_apart(array(select w.name from unnest(what) w), array(select w.of_organisation from unnest(what) w)) a using (place)
        returning firm_id, tokens)
    insert into conflicts.spelling (firm_id, token, keys)
    select t.firm_id, t.token, array(select conflicts.number(conflicts.firm_mark(t.firm_id), v) from conflicts.variants(t.token) v)
    from (select distinct f.firm_id, t.token from filed f, unnest(f.tokens) t(token) order by 1, 2) t
    where not exists (select from conflicts.spelling s where s.firm_id = t.firm_id and s.token = t.token)
    on conflict do nothing;
end
$$;

create function conflicts.of_party(party matters.party) returns setof conflicts.filing
    language sql stable
begin atomic
    select party.firm_id, case when n.place = 1 then 'party' else 'former' end, party.party_id, party.matter_id, null::uuid, n.name, party.kind = 'organisation'
    from unnest(party.name || party.former_names) with ordinality n(name, place);
end;

-- A prospect is often a title alone: "Estate of Quill", "Ferrer v. Lanternworks". A matter that was opened has its parties.
create function conflicts.of_prospect(matter matters.matter) returns setof conflicts.filing
    language sql stable
begin atomic
    select matter.firm_id, 'prospect', matter.matter_id, matter.matter_id, null::uuid, part, conflicts.is_of_organisation(part)
    from regexp_split_to_table(regexp_replace(matter.title,
        '^\s*(in re|re|the estate of|estate of|matter of|in the matter of|sucesi[oó]n de|asunto de)[:\s]+', '', 'i'),
        '\s+(?:v\.?|vs\.?|contra|c\.)\s+|\s*;\s*', 'i') part
    where part ~ '\S' and matter.state in ('intake', 'declined');
end;

create function conflicts.on_new_parties() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform conflicts.file(array(select f from added p, conflicts.of_party(p) f));
    return null;
end
$$;
create trigger names_follow_new_parties after insert on matters.party
    referencing new table as added for each statement execute function conflicts.on_new_parties();

create function conflicts.on_change_of_party() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from conflicts.name where firm_id = old.firm_id and source_id = old.party_id;
    if tg_op <> 'DELETE' then perform conflicts.file(array(select f from conflicts.of_party(new) f)); end if;
    return null;
end
$$;
create trigger names_leave_with_the_party after delete on matters.party
    for each row execute function conflicts.on_change_of_party();
create trigger names_follow_the_changed_party after update on matters.party
    for each row when ((old.name, old.kind, old.former_names, old.matter_id) is distinct from (new.name, new.kind, new.former_names, new.matter_id))
    execute function conflicts.on_change_of_party();

create function conflicts.on_new_prospects() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform conflicts.file(array(select f from added m, conflicts.of_prospect(m) f));
    return null;
end
$$;
create trigger names_follow_new_prospects after insert on matters.matter
    referencing new table as added for each statement execute function conflicts.on_new_prospects();

create function conflicts.on_change_of_prospect() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from conflicts.name where firm_id = old.firm_id and source_id = old.matter_id;
    if tg_op <> 'DELETE' then perform conflicts.file(array(select f from conflicts.of_prospect(new) f)); end if;
    return null;
end
$$;
create trigger names_leave_with_the_prospect after delete on matters.matter
    for each row execute function conflicts.on_change_of_prospect();
create trigger names_follow_the_changed_prospect after update on matters.matter
    for each row when ((old.title, old.state) is distinct from (new.title, new.state))
    execute function conflicts.on_change_of_prospect();

create function conflicts.on_change_of_declared_name() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if tg_op = 'DELETE' then
        delete from conflicts.name where firm_id = old.firm_id and source_id = old.declared_name_id;
    else
        perform conflicts.file(array[row(new.firm_id, 'declared', new.declared_name_id, null, new.person_id, new.name, new.kind = 'organisation')::conflicts.filing]);
    end if;
    return null;
end
$$;
create trigger names_follow_the_declaration after insert or delete on conflicts.declared_name
    for each row execute function conflicts.on_change_of_declared_name();

-- Files everything anew: for a load that was written with triggers off, by the owner.
create function conflicts.file_all() returns void
    language plpgsql set search_path = pg_catalog as $$
begin
    truncate conflicts.name, conflicts.spelling;
    perform conflicts.file(array_agg(part.filing)) from (
        select f as filing, row_number() over () / 20000 as part from matters.party p, conflicts.of_party(p) f) part group by part.part;
    perform conflicts.file(array_agg(f)) from matters.matter m, conflicts.of_prospect(m) f having count(*) > 0;
    perform conflicts.file(array_agg(row(d.firm_id, 'declared', d.declared_name_id, null, d.person_id, d.name, d.kind = 'organisation')::conflicts.filing))
        from conflicts.declared_name d having count(*) > 0;
end
$$;
select conflicts.file_all();
