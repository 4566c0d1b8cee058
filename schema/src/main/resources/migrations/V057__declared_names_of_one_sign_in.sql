-- A worker who serves several firms declares a name once: it is copied to the same sign-in's person in each other firm,
-- where it can only ever say "screen this worker".
create function conflicts.spread_declared_name() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into conflicts.declared_name (firm_id, declared_name_id, person_id, name, kind, declared_at)
    select other.firm_id, gen_random_uuid(), other.person_id, new.name, new.kind, new.declared_at
    from identity.person mine join identity.person other on other.account_id = mine.account_id and other.firm_id <> mine.firm_id
    where mine.firm_id = new.firm_id and mine.person_id = new.person_id and other.left_at is null
    on conflict do nothing;
    return null;
end
$$;
create trigger a_declared_name_reaches_the_other_firms after insert on conflicts.declared_name
    for each row when (pg_trigger_depth() = 0) execute function conflicts.spread_declared_name();

create function conflicts.bring_declared_names() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into conflicts.declared_name (firm_id, declared_name_id, person_id, name, kind, declared_at)
    select new.firm_id, gen_random_uuid(), new.person_id, d.name, d.kind, max(d.declared_at)
    from identity.person other join conflicts.declared_name d on d.firm_id = other.firm_id and d.person_id = other.person_id
    where other.account_id = new.account_id and other.firm_id <> new.firm_id
    group by d.name, d.kind
    on conflict do nothing;
    return null;
end
$$;
create trigger a_person_brings_their_declared_names after insert or update of account_id on identity.person
    for each row when (new.account_id is not null) execute function conflicts.bring_declared_names();

create function conflicts.declares_organisation(name text) returns boolean
    language sql stable security definer set search_path = pg_catalog
    return conflicts.is_of_organisation(name);
grant execute on function conflicts.declares_organisation(text) to countersign_app;
