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
    lexemes tsvector not null,
    constraint name_is_known_by_firm_and_id primary key (firm_id, name_id),
    constraint name_in_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint name_declared_by_a_person foreign key (firm_id, person_id) references identity.person,
    constraint a_known_source check (source in ('party', 'former', 'prospect', 'declared'))
);
comment on table conflicts.name is 'Derived: every name on file as conflicts.matches compares it. Lexemes begin with a mark of the firm; ~j is an initial, =garcia a name of one telling word. Kept by triggers alone; reached only through named functions.';
create index names_by_lexeme on conflicts.name using gin (lexemes) with (fastupdate = off);
create index names_by_source on conflicts.name (firm_id, source_id);
alter table conflicts.name enable row level security;

create table conflicts.spelling (
    firm_id uuid not null,
    key text not null,
    token text not null,
    constraint a_word_once_under_a_key primary key (firm_id, key, token),
    constraint spelling_of_a_firm foreign key (firm_id) references identity.firm
);
comment on table conflicts.spelling is 'Derived: the words of a firm''s names under the keys of their variants (one letter left out; by ear). Reached only through named functions.';
alter table conflicts.spelling enable row level security;

create function conflicts.firm_mark(of_firm uuid) returns text
    language sql immutable parallel safe
    return left(md5(of_firm::text), 8);

create function conflicts.put_name(of_firm uuid, from_source text, from_id uuid, of_matter uuid, of_person uuid, as_written text, of_organisation boolean) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    all_words text[] := conflicts.words(as_written, of_organisation);
    telling text[] := conflicts.telling(all_words, of_organisation);
    together text[] := conflicts.joined(all_words, of_organisation);
    mark text := conflicts.firm_mark(of_firm);
begin
    if cardinality(all_words) = 0 then return; end if;
    insert into conflicts.name (firm_id, name_id, source, source_id, matter_id, person_id, name, of_organisation, tokens, joined, lexemes)
    values (of_firm, gen_random_uuid(), from_source, from_id, of_matter, of_person, as_written, of_organisation, telling, together,
        array_to_tsvector(array(
            select distinct mark || l from (
                select unnest(telling || together)
                union all select '~' || left(t, 1) from unnest(telling) t where not of_organisation
                union all select '=' || telling[1] where cardinality(telling) = 1) lexeme(l))));
    insert into conflicts.spelling (firm_id, key, token)
    select of_firm, key, t from unnest(telling) t, conflicts.spelling_keys(t) key
    where not exists (select from conflicts.spelling s where s.firm_id = of_firm and s.key = 'd:' || t and s.token = t)
    order by key, t
    on conflict do nothing;
end
$$;

create function conflicts.on_change_of_party() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if tg_op <> 'INSERT' then
        delete from conflicts.name where firm_id = old.firm_id and source_id = old.party_id;
    end if;
    if tg_op <> 'DELETE' then
        perform conflicts.put_name(new.firm_id, 'party', new.party_id, new.matter_id, null, new.name, new.kind = 'organisation');
        perform conflicts.put_name(new.firm_id, 'former', new.party_id, new.matter_id, null, former, new.kind = 'organisation')
            from unnest(new.former_names) former;
    end if;
    return null;
end
$$;
create trigger names_follow_the_party after insert or delete on matters.party
    for each row execute function conflicts.on_change_of_party();
create trigger names_follow_the_changed_party after update on matters.party
    for each row when ((old.name, old.kind, old.former_names, old.matter_id) is distinct from (new.name, new.kind, new.former_names, new.matter_id))
    execute function conflicts.on_change_of_party();

-- A prospect is often a title alone: "Estate of Quill", "Ferrer v. Lanternworks". A matter that was opened has its parties.
create function conflicts.on_change_of_prospect() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if tg_op <> 'INSERT' then
        delete from conflicts.name where firm_id = old.firm_id and source_id = old.matter_id;
    end if;
    if tg_op <> 'DELETE' and new.state in ('intake', 'declined') then
        perform conflicts.put_name(new.firm_id, 'prospect', new.matter_id, new.matter_id, null, part, conflicts.is_of_organisation(part))
        from regexp_split_to_table(regexp_replace(new.title,
            '^\s*(in re|re|the estate of|estate of|matter of|in the matter of|sucesi[oó]n de|asunto de)[:\s]+', '', 'i'),
            '\s+(?:v\.?|vs\.?|contra|c\.)\s+|\s*;\s*', 'i') part
        where part ~ '\S';
    end if;
    return null;
end
$$;
create trigger names_follow_the_prospect after insert or delete on matters.matter
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
        perform conflicts.put_name(new.firm_id, 'declared', new.declared_name_id, null, new.person_id, new.name, new.kind = 'organisation');
    end if;
    return null;
end
$$;
create trigger names_follow_the_declaration after insert or delete on conflicts.declared_name
    for each row execute function conflicts.on_change_of_declared_name();

select conflicts.put_name(firm_id, 'party', party_id, matter_id, null, name, kind = 'organisation') from matters.party;
select conflicts.put_name(firm_id, 'former', party_id, matter_id, null, former, kind = 'organisation') from matters.party, unnest(former_names) former;
