create table walls.membership (
    firm_id uuid not null,
    matter_id uuid not null,
    person_id uuid not null,
    role text not null,
    added_by uuid,
    added_at timestamptz not null,
    ended_at timestamptz,
    constraint a_person_once_in_a_matter primary key (firm_id, matter_id, person_id),
    constraint membership_in_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint membership_of_a_person foreign key (firm_id, person_id) references identity.person,
    constraint a_known_role_in_the_matter check (role in ('lead attorney', 'attorney', 'covering attorney', 'case manager', 'practice lead', 'client'))
);
comment on table walls.membership is 'Who works on a matter, and as what. A matter is closed to everyone else.';
create index memberships_of_a_person on walls.membership (firm_id, person_id) where ended_at is null;

create table walls.wall (
    firm_id uuid not null,
    wall_id uuid not null,
    matter_id uuid not null,
    person_id uuid not null,
    reason text not null,
    raised_by uuid not null,
    raised_at timestamptz not null,
    lifted_by uuid,
    lifted_at timestamptz,
    lift_reason text,
    constraint wall_is_known_by_firm_and_id primary key (firm_id, wall_id),
    constraint wall_around_a_matter foreign key (firm_id, matter_id) references matters.matter,
    constraint wall_against_a_person foreign key (firm_id, person_id) references identity.person,
    constraint lifted_with_a_reason check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lift_reason is null))
);
comment on table walls.wall is 'Keeps a named person out of a whole matter, whatever else grants access, and hides that it exists.';
create unique index one_standing_wall_for_a_person_and_matter on walls.wall (firm_id, matter_id, person_id) where lifted_at is null;

create table walls.access (
    firm_id uuid not null,
    person_id uuid not null,
    matter_id uuid not null,
    constraint access_is_known_by_person_and_matter primary key (firm_id, person_id, matter_id)
);
comment on table walls.access is 'Derived: the matters each person may open. Member or seeing all, not walled off, not gone. Kept by triggers alone.';
create index people_with_access on walls.access (firm_id, matter_id, person_id);

-- Two transactions that each add or take away a ground of access would not see one another's row. Whoever derives
-- holds the person; whoever changes a person or opens a matter also holds the firm, the latter together with others. Always firm before person.
create function walls.hold_person(of_firm uuid, person uuid) returns void
    language sql set search_path = pg_catalog
    return pg_advisory_xact_lock(hashtextextended('walls.access ' || of_firm || ' ' || person, 0));

create function walls.hold_firm(of_firm uuid) returns void
    language sql set search_path = pg_catalog
    return pg_advisory_xact_lock(hashtextextended('walls.access ' || of_firm, 0));

create function walls.hold_firm_with_others(of_firm uuid) returns void
    language sql set search_path = pg_catalog
    return pg_advisory_xact_lock_shared(hashtextextended('walls.access ' || of_firm, 0));

create function walls.derive_access(of_firm uuid, only_person uuid, only_matter uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from walls.access a
    where a.firm_id = of_firm and (only_person is null or a.person_id = only_person) and (only_matter is null or a.matter_id = only_matter)
      and not walls.may_open(of_firm, a.person_id, a.matter_id);
    insert into walls.access (firm_id, person_id, matter_id)
    select p.firm_id, p.person_id, m.matter_id
    from identity.person p join matters.matter m on m.firm_id = p.firm_id
    where p.firm_id = of_firm and (only_person is null or p.person_id = only_person) and (only_matter is null or m.matter_id = only_matter)
      and (p.sees_all_matters or exists (select from walls.membership s where s.firm_id = p.firm_id and s.person_id = p.person_id and s.matter_id = m.matter_id))
      and walls.may_open(of_firm, p.person_id, m.matter_id)
    on conflict do nothing;
end
$$;

create function walls.may_open(of_firm uuid, person uuid, matter uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog
    return exists (
        select from identity.person p
        where p.firm_id = of_firm and p.person_id = person and p.left_at is null
          and (p.sees_all_matters or exists (
                select from walls.membership m
                where m.firm_id = of_firm and m.person_id = person and m.matter_id = matter and m.ended_at is null and m.role <> 'client'))
          and not exists (
                select from walls.wall w
                where w.firm_id = of_firm and w.person_id = person and w.matter_id = matter and w.lifted_at is null));

create function walls.on_change_of_membership_or_wall() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform walls.hold_person(coalesce(new.firm_id, old.firm_id), coalesce(new.person_id, old.person_id));
    perform walls.derive_access(coalesce(new.firm_id, old.firm_id), coalesce(new.person_id, old.person_id), coalesce(new.matter_id, old.matter_id));
    return null;
end
$$;
create trigger access_follows_membership after insert or update or delete on walls.membership
    for each row execute function walls.on_change_of_membership_or_wall();
create trigger access_follows_walls after insert or update or delete on walls.wall
    for each row execute function walls.on_change_of_membership_or_wall();

create function walls.on_new_matter() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform walls.hold_firm_with_others(new.firm_id);
    insert into walls.access (firm_id, person_id, matter_id)
    select firm_id, person_id, new.matter_id from identity.person
    where firm_id = new.firm_id and sees_all_matters and left_at is null
    on conflict do nothing;
    return null;
end
$$;
create trigger those_who_see_all_see_a_new_matter after insert on matters.matter
    for each row execute function walls.on_new_matter();

create function walls.on_change_of_person() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform walls.hold_firm(new.firm_id);
    perform walls.hold_person(new.firm_id, new.person_id);
    perform walls.derive_access(new.firm_id, new.person_id, null);
    return null;
end
$$;
create trigger access_follows_the_person after update of sees_all_matters, left_at on identity.person
    for each row when (old.sees_all_matters is distinct from new.sees_all_matters or old.left_at is distinct from new.left_at)
    execute function walls.on_change_of_person();

alter table walls.access enable row level security;
create policy own_access_only on walls.access for select to countersign_app
    using (firm_id = (select walls.viewer_firm()) and person_id = (select walls.viewer_person()));
grant select on walls.access to countersign_app;

-- Closes a table whose rows belong to a matter: nobody sees or writes a row of a matter they may not open. Here and below, "offset 0"
-- makes the policy one probe for each row: without it PostgreSQL reads all matters of the viewer into a hash, in every statement.
create procedure walls.close_by_matter(what regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', what);
    execute format('create policy only_matters_the_viewer_may_open on %1$s for all to countersign_app
        using (firm_id = (select walls.viewer_firm()) and exists (
            select from walls.access a where a.firm_id = %2$s.firm_id and a.person_id = (select walls.viewer_person()) and a.matter_id = %2$s.matter_id offset 0))
        with check (firm_id = (select walls.viewer_firm()) and exists (
            select from walls.access a where a.firm_id = %2$s.firm_id and a.person_id = (select walls.viewer_person()) and a.matter_id = %2$s.matter_id offset 0))',
        what, (select quote_ident(relname) from pg_class where oid = what));
end
$$;

-- Closes a table whose rows belong to one person of the firm; a row that also names a matter needs access to it.
create procedure walls.close_by_person(what regclass) language plpgsql as $$
declare
    rule text := 'firm_id = (select walls.viewer_firm()) and person_id = (select walls.viewer_person())';
begin
    if exists (select from pg_attribute where attrelid = what and attname = 'matter_id') then
        rule := rule || format(' and (matter_id is null or exists (
            select from walls.access a where a.firm_id = %1$s.firm_id and a.person_id = (select walls.viewer_person()) and a.matter_id = %1$s.matter_id offset 0))',
            (select quote_ident(relname) from pg_class where oid = what));
    end if;
    execute format('alter table %s enable row level security', what);
    execute format('create policy only_the_viewers_own on %s for all to countersign_app using (%s) with check (%2$s)', what, rule);
end
$$;

call walls.close_by_matter('matters.matter');
call walls.close_by_matter('matters.party');
call walls.close_by_matter('matters.standing_order');
call walls.close_by_matter('matters.note');
call walls.close_by_person('matters.saved_view');
call walls.close_by_matter('walls.membership');
grant select, update on matters.matter to countersign_app;
grant select, insert, update, delete on matters.party, matters.standing_order, matters.note to countersign_app;
grant select, insert, update, delete on matters.saved_view to countersign_app;
grant select, insert, update (role, added_by, added_at, ended_at) on walls.membership to countersign_app;

-- A wall is seen by those who may open the matter, raised by its attorneys and administrators and lifted by its attorneys.
-- The walled person may not open the matter and so sees no wall.
alter table walls.wall enable row level security;
create policy seen_by_those_who_may_open_the_matter on walls.wall for select to countersign_app
    using (firm_id = (select walls.viewer_firm()) and exists (
        select from walls.access a where a.firm_id = wall.firm_id and a.person_id = (select walls.viewer_person()) and a.matter_id = wall.matter_id offset 0));
create policy raised_by_attorneys_and_administrators on walls.wall for insert to countersign_app
    with check (firm_id = (select walls.viewer_firm()) and raised_by = (select walls.viewer_person()) and lifted_at is null
        and ((select identity.viewer_has_role('attorney')) or (select identity.viewer_has_role('administrator')))
        and exists (
            select from walls.access a where a.firm_id = wall.firm_id and a.person_id = (select walls.viewer_person()) and a.matter_id = wall.matter_id offset 0));
create policy lifted_by_attorneys on walls.wall for update to countersign_app
    using (firm_id = (select walls.viewer_firm()) and (select identity.viewer_has_role('attorney')) and exists (
        select from walls.access a where a.firm_id = wall.firm_id and a.person_id = (select walls.viewer_person()) and a.matter_id = wall.matter_id offset 0))
    with check (lifted_by = (select walls.viewer_person()));
grant select, insert, update (lifted_by, lifted_at, lift_reason) on walls.wall to countersign_app;

-- A new matter has no members yet: this opens it and makes its opener a member, in one act.
create function matters.open(of_matter matters.matter, role_of_opener text) returns uuid
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if of_matter.firm_id is distinct from walls.viewer_firm() or walls.viewer_person() is null
       or not (identity.viewer_has_role('attorney') or identity.viewer_has_role('case manager')) then
        raise exception 'only an attorney or a case manager of the firm opens a matter' using errcode = 'insufficient_privilege';
    end if;
    if role_of_opener in ('lead attorney', 'attorney', 'covering attorney') and not identity.viewer_has_role('attorney') then
        raise exception 'only an attorney opens a matter as its attorney' using errcode = 'insufficient_privilege';
    end if;
    insert into matters.matter select of_matter.*;
    insert into walls.membership (firm_id, matter_id, person_id, role, added_by, added_at)
        values (of_matter.firm_id, of_matter.matter_id, walls.viewer_person(), role_of_opener, walls.viewer_person(), walls.viewer_moment());
    return of_matter.matter_id;
end
$$;
grant execute on function matters.open(matters.matter, text) to countersign_app;

-- What belongs to no matter may still tell of one (a paper in the inbox, a saved view, a search for a name):
-- so administrators see what was done to people and the firm, and everyone what they did there themselves; nothing else.
create policy history_of_matters_the_viewer_may_open on history.entry for select to countersign_app
    using (firm_id = (select walls.viewer_firm()) and case
        when matter_id is null then subject like 'identity.%'
            and (person_id = (select walls.viewer_person()) or (select identity.viewer_has_role('administrator')))
        else exists (select from walls.access a where a.firm_id = entry.firm_id and a.person_id = (select walls.viewer_person()) and a.matter_id = entry.matter_id offset 0) end);
alter table history.entry enable row level security;
create policy readings_of_matters_the_viewer_may_open on history.reading for select to countersign_app
    using (firm_id = (select walls.viewer_firm()) and case
        when matter_id is null then person_id = (select walls.viewer_person())
        else exists (select from walls.access a where a.firm_id = reading.firm_id and a.person_id = (select walls.viewer_person()) and a.matter_id = reading.matter_id offset 0) end);
alter table history.reading enable row level security;
grant select on history.entry, history.reading to countersign_app;

call history.keep('matters.matter');
call history.keep('matters.party');
call history.keep('matters.standing_order');
call history.keep('matters.note');
call history.keep('matters.saved_view');
call history.keep('walls.membership');
call history.keep('walls.wall');
