create table identity.invitation (
    firm_id uuid not null,
    invitation_id uuid not null,
    token_hash bytea not null,
    email text not null,
    name text not null,
    roles text[] not null,
    zone text not null,
    language text not null,
    invited_by uuid not null,
    invited_at timestamptz not null,
    ends_at timestamptz not null,
    accepted_by uuid,
    withdrawn_at timestamptz,
    constraint invitation_is_known_by_firm_and_id primary key (firm_id, invitation_id),
    constraint invitation_by_a_person foreign key (firm_id, invited_by) references identity.person,
    constraint invitation_accepted_by_a_person foreign key (firm_id, accepted_by) references identity.person,
    constraint a_token_invites_once unique (token_hash),
    constraint an_invitation_is_kept_as_sha256 check (length(token_hash) = 32),
    constraint email_is_lower_case check (email = lower(email)),
    constraint english_or_spanish check (language in ('en', 'es')),
    constraint invited_as_something check (cardinality(roles) > 0),
    constraint known_roles check (roles <@ array['attorney', 'case manager', 'administrator', 'practice lead', 'client'])
);
comment on table identity.invitation is 'Someone asked to join a firm. Whoever holds its secret link accepts it; only the hash of the secret is kept.';
alter table identity.invitation enable row level security;
create policy administrators_invite on identity.invitation for all to countersign_app
    using (firm_id = (select walls.viewer_firm()) and (select identity.viewer_has_role('administrator')))
    with check (firm_id = (select walls.viewer_firm()) and (select identity.viewer_has_role('administrator'))
        and invited_by = (select walls.viewer_person()));
grant select, insert on identity.invitation to countersign_app;
grant update (withdrawn_at) on identity.invitation to countersign_app;
call history.keep('identity.invitation', 'token_hash');

create function identity.invitation_by(with_hash bytea)
    returns table (firm_id uuid, firm_name text, email text, name text, account_id uuid)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select i.firm_id, f.name, i.email, i.name, (select a.account_id from identity.account a where a.email = i.email)
    from identity.invitation i join identity.firm f on f.firm_id = i.firm_id
    where i.token_hash = with_hash and i.accepted_by is null and i.withdrawn_at is null and i.ends_at > walls.viewer_moment();
end;

-- Makes the invited one a person of the firm: with the account given, or a new one where a password is. False when the
-- invitation no longer holds, or the account is another's.
create function identity.accept_invitation(with_hash bytea, with_account uuid, password text, new_person uuid, person_name text) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    invited identity.invitation%rowtype;
begin
    select * into invited from identity.invitation i where i.token_hash = with_hash and i.accepted_by is null
        and i.withdrawn_at is null and i.ends_at > walls.viewer_moment() for update;
    if not found then return false; end if;
    if password is not null then
        insert into identity.account (account_id, email, password_hash, language, created_at)
            values (with_account, invited.email, password, invited.language, walls.viewer_moment()) on conflict do nothing;
        if not found then return false; end if;
    elsif not exists (select from identity.account a where a.account_id = with_account and a.email = invited.email) then
        return false;
    end if;
    if exists (select from identity.person p where p.firm_id = invited.firm_id and p.account_id = with_account) then
        return false;
    end if;
    insert into identity.person (firm_id, person_id, account_id, name, email, zone, language, joined_at)
        values (invited.firm_id, new_person, with_account, person_name, invited.email, invited.zone, invited.language, walls.viewer_moment());
    insert into identity.person_role (firm_id, person_id, role) select distinct invited.firm_id, new_person, unnest(invited.roles);
    update identity.invitation set accepted_by = new_person where firm_id = invited.firm_id and invitation_id = invited.invitation_id;
    return true;
end
$$;

-- Whatever else is changed, a firm that has an administrator keeps one.
create function identity.a_firm_keeps_an_administrator() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if tg_table_name = 'person_role' then
        if old.role <> 'administrator' then return null; end if;
    elsif not exists (select from identity.person_role r where r.firm_id = old.firm_id and r.person_id = old.person_id and r.role = 'administrator') then
        return null;
    end if;
    perform from identity.firm where firm_id = old.firm_id for update;
    if not exists (select from identity.person_role r join identity.person p using (firm_id, person_id)
                   where r.firm_id = old.firm_id and r.role = 'administrator' and p.left_at is null) then
        raise exception 'a firm keeps at least one administrator' using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create trigger the_last_administrator_keeps_the_role after delete on identity.person_role
    for each row execute function identity.a_firm_keeps_an_administrator();
create trigger the_last_administrator_does_not_leave after update of left_at on identity.person
    for each row when (old.left_at is null and new.left_at is not null) execute function identity.a_firm_keeps_an_administrator();

-- A person leaves: open work goes to a successor, and access ends, everywhere and at once. Work on a matter that the
-- successor is walled off from goes to nobody. Links that they could come back by no longer hold. Returns how many matters and deadlines were handed on.
create function identity.leave(leaving uuid, successor uuid) returns integer
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    firm uuid := walls.viewer_firm();
    moment timestamptz := walls.viewer_moment();
    handed integer;
    also integer;
begin
    if not identity.viewer_has_role('administrator') then
        raise exception 'only an administrator ends the access of a person' using errcode = 'insufficient_privilege';
    end if;
    if leaving = successor or not exists (select from identity.person where firm_id = firm and person_id = successor and left_at is null) then
        raise exception 'the successor is another person of the firm' using errcode = 'check_violation';
    end if;
    insert into walls.membership as m (firm_id, matter_id, person_id, role, added_by, added_at)
        select g.firm_id, g.matter_id, successor, g.role, walls.viewer_person(), moment
        from walls.membership g join matters.matter t on t.firm_id = g.firm_id and t.matter_id = g.matter_id
        where g.firm_id = firm and g.person_id = leaving and g.ended_at is null
          and not exists (select from walls.wall w where w.firm_id = g.firm_id and w.matter_id = g.matter_id
                          and w.person_id = successor and w.lifted_at is null)
        on conflict (firm_id, matter_id, person_id) do update
            set ended_at = null, role = case when m.ended_at is null then m.role else excluded.role end;
    get diagnostics handed = row_count;
    update deadlines.deadline d set assigned_to = case when walls.may_open(firm, successor, d.matter_id) then successor end
        where d.firm_id = firm and d.assigned_to = leaving and d.state = 'open';
    get diagnostics also = row_count;
    update walls.membership m set ended_at = moment where m.firm_id = firm and m.person_id = leaving and m.ended_at is null;
    update deadlines.feed f set revoked_at = moment where f.firm_id = firm and f.person_id = leaving and f.revoked_at is null;
    update identity.invitation i set withdrawn_at = moment
        where i.firm_id = firm and i.accepted_by is null and i.withdrawn_at is null
          and (i.invited_by = leaving or i.email = (select a.email from identity.account a join identity.person p using (account_id)
                                                     where p.firm_id = firm and p.person_id = leaving));
    update identity.person p set left_at = moment, sees_all_matters = false, is_conflicts_attorney = false, sorts_inbox = false
        where p.firm_id = firm and p.person_id = leaving and p.left_at is null;
    delete from identity.session s where s.firm_id = firm and s.person_id = leaving;
    return handed + also;
end
$$;

grant execute on function identity.invitation_by(bytea), identity.accept_invitation(bytea, uuid, text, uuid, text),
    identity.leave(uuid, uuid) to countersign_app;
