-- What else a sign-in shows, what slows guessing, and ways in for those who lost theirs. Global, as the sessions are.
create table identity.authenticator (
    account_id uuid not null,
    sealed_secret bytea,
    offered_secret bytea,
    confirmed_at timestamptz,
    last_step bigint not null default 0,
    constraint one_authenticator_for_an_account primary key (account_id),
    constraint authenticator_of_an_account foreign key (account_id) references identity.account
);
comment on table identity.authenticator is 'The secret that an account shares with its authenticator app (RFC 6238), encrypted by the application, and a new one that no code was shown of yet; the last 30-second step used, so that no code counts twice. Global: reached only through named functions.';
alter table identity.authenticator enable row level security;

create table identity.passkey (
    passkey_id uuid not null,
    account_id uuid not null,
    credential_id bytea not null,
    name text not null,
    credential bytea not null,
    signatures bigint not null,
    is_backup_eligible boolean not null,
    is_backed_up boolean not null,
    added_at timestamptz not null,
    used_at timestamptz,
    constraint passkey_is_known_by_its_id primary key (passkey_id),
    constraint passkey_of_an_account foreign key (account_id) references identity.account,
    constraint a_credential_belongs_to_one_account unique (credential_id),
    constraint a_passkey_has_a_name check (length(trim(name)) between 1 and 100)
);
comment on table identity.passkey is 'A credential of an authenticator (WebAuthn): its public key as it came, and how many signatures it counts. Global: reached only through named functions.';
create index passkeys_of_an_account on identity.passkey (account_id);
alter table identity.passkey enable row level security;

create table identity.recovery_code (
    account_id uuid not null,
    code_hash bytea not null,
    used_at timestamptz,
    constraint a_recovery_code_once_for_an_account primary key (account_id, code_hash),
    constraint recovery_code_of_an_account foreign key (account_id) references identity.account,
    constraint a_code_is_kept_as_sha256 check (length(code_hash) = 32)
);
comment on table identity.recovery_code is 'Codes that stand in once each for a lost authenticator; only hashes are kept. Global: reached only through named functions.';
alter table identity.recovery_code enable row level security;

create table identity.way_in (
    token_hash bytea not null,
    account_id uuid,
    ends_at timestamptz,
    constraint way_in_is_known_by_its_hash primary key (token_hash),
    constraint way_in_for_an_account foreign key (account_id) references identity.account,
    constraint a_way_in_is_kept_as_sha256 check (length(token_hash) = 32)
);
comment on table identity.way_in is 'A one-time secret that sets a new password for an account, or, without account, founds the first firm. Global: reached only through named functions.';
alter table identity.way_in enable row level security;

create table identity.attempt (
    subject text not null,
    failures integer not null,
    last_at timestamptz not null,
    constraint attempts_are_counted_by_subject primary key (subject)
);
comment on table identity.attempt is 'How often a secret was guessed wrongly in a row: for an e-mail address (hashed), a network address, or an account. Global: reached only through named functions.';
alter table identity.attempt enable row level security;

-- Counts an attempt before its outcome is known, so that many at once gain nothing. False while it must wait: after the
-- free ones, 30 seconds, doubling up to a quarter of an hour; a day without any forgets them.
create function identity.may_attempt(about text, free integer) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    moment timestamptz := walls.viewer_moment();
begin
    insert into identity.attempt as a (subject, failures, last_at) values (about, 1, moment)
    on conflict (subject) do update
        set failures = case when a.last_at < moment - interval '1 day' then 1 else a.failures + 1 end, last_at = moment
        where a.failures < free or a.last_at + least(interval '30 seconds' * power(2, least(a.failures - free, 10)), interval '15 minutes') <= moment;
    return found;
end
$$;

create function identity.forget_attempts(about text) returns void
    language sql security definer set search_path = pg_catalog
begin atomic
    delete from identity.attempt where subject = about;
end;

create function identity.take_back_attempt(about text) returns void
    language sql security definer set search_path = pg_catalog
begin atomic
    update identity.attempt set failures = failures - 1 where subject = about and failures > 0;
end;

-- Keeps an act of a sign-in in the history of every firm that the account serves.
create function identity.note_for_account(of_account uuid, doing text, content jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    who record;
begin
    for who in select p.firm_id, p.person_id from identity.person p
               where p.account_id = of_account and p.left_at is null order by p.firm_id loop
        perform history.append(who.firm_id, null, doing, 'identity.account', null,
            content || jsonb_build_object('of', who.person_id));
    end loop;
end
$$;

-- What is asked beyond the password: an authenticator or a passkey, and whether the account must have one.
create function identity.second_factor_of(of_account uuid)
    returns table (sealed_secret bytea, offered_secret bytea, passkeys integer, is_required boolean, recovery_codes integer)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select t.sealed_secret, t.offered_secret,
        (select count(*)::integer from identity.passkey k where k.account_id = a.account_id),
        exists (select from identity.person p join identity.person_role r using (firm_id, person_id)
                where p.account_id = a.account_id and p.left_at is null and r.role in ('attorney', 'administrator')),
        (select count(*)::integer from identity.recovery_code c where c.account_id = a.account_id and c.used_at is null)
    from identity.account a left join identity.authenticator t on t.account_id = a.account_id
    where a.account_id = of_account;
end;

-- Keeps a new secret until a code of it is shown; the one in use stays in use until then.
create function identity.offer_authenticator(of_account uuid, sealed bytea) returns void
    language sql security definer set search_path = pg_catalog
begin atomic
    insert into identity.authenticator as a (account_id, offered_secret) values (of_account, sealed)
    on conflict (account_id) do update set offered_secret = excluded.offered_secret;
end;

-- A code of the new secret was shown: from now on it is the one. False when none was offered.
create function identity.take_authenticator(of_account uuid, step bigint) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update identity.authenticator a
    set sealed_secret = offered_secret, offered_secret = null, confirmed_at = walls.viewer_moment(), last_step = step
    where a.account_id = of_account and a.offered_secret is not null;
    return found;
end
$$;

-- Uses the code of a step; false when that step, or a later one, was used before.
create function identity.use_step(of_account uuid, step bigint) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update identity.authenticator a set last_step = step
    where a.account_id = of_account and a.sealed_secret is not null and a.last_step < step;
    return found;
end
$$;

create function identity.replace_recovery_codes(of_account uuid, hashes bytea[]) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from identity.recovery_code c where c.account_id = of_account;
    insert into identity.recovery_code (account_id, code_hash) select of_account, unnest(hashes);
end
$$;

create function identity.use_recovery_code(of_account uuid, with_hash bytea) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update identity.recovery_code c set used_at = walls.viewer_moment()
    where c.account_id = of_account and c.code_hash = with_hash and c.used_at is null;
    return found;
end
$$;

-- Who holds this token; nothing when it has ended, was idle too long, or is unknown. What was seen is written once a minute.
create function identity.session_of(with_token_hash bytea, idle interval)
    returns table (
        session_id uuid, account_id uuid, email text, language text, asked text,
        firm_id uuid, person_id uuid, firm_name text, person_name text, zone text, is_conflicts_attorney boolean, roles text[], serves_several boolean)
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    moment timestamptz := walls.viewer_moment();
begin
    update identity.session s set seen_at = moment
    where s.token_hash = with_token_hash and s.ends_at > moment and s.seen_at > moment - idle and s.seen_at < moment - interval '1 minute';
    return query
        select s.session_id, s.account_id, a.email, a.language, 
            case when s.second_factor_at is not null then 'NOTHING'
                 when f2.is_confirmed then 'CODE' when f2.is_required then 'AUTHENTICATOR' else 'NOTHING' end,
            p.firm_id, p.person_id, f.name, p.name, p.zone, p.is_conflicts_attorney,
            array(select r.role from identity.person_role r where r.firm_id = p.firm_id and r.person_id = p.person_id),
            (select count(*) > 1 from identity.person q where q.account_id = s.account_id and q.left_at is null)
        from identity.session s
        join identity.account a on a.account_id = s.account_id
        left join identity.person p on p.firm_id = s.firm_id and p.person_id = s.person_id and p.left_at is null
            and p.account_id = s.account_id
        cross join lateral (
            select exists (select from identity.authenticator t where t.account_id = s.account_id and t.sealed_secret is not null)
                    or exists (select from identity.passkey k where k.account_id = s.account_id) as is_confirmed,
                exists (select from identity.person q join identity.person_role r on r.firm_id = q.firm_id and r.person_id = q.person_id
                        where q.account_id = s.account_id and q.left_at is null and r.role in ('attorney', 'administrator')) as is_required) f2
        left join identity.firm f on f.firm_id = p.firm_id
        where s.token_hash = with_token_hash and s.ends_at > moment and s.seen_at > moment - idle;
end
$$;

-- The second factor was shown: the session goes on under a new token.
create function identity.pass_second_factor(of_session uuid, new_token_hash bytea) returns void
    language sql security definer set search_path = pg_catalog
begin atomic
    update identity.session set second_factor_at = walls.viewer_moment(), token_hash = new_token_hash where session_id = of_session;
end;

-- The account that a one-time way in leads to; null when it leads nowhere.
create function identity.way_in_for(with_hash bytea) returns uuid
    language sql stable security definer set search_path = pg_catalog
    return (select w.account_id from identity.way_in w where w.token_hash = with_hash and w.ends_at > walls.viewer_moment());

-- Takes a way in: the new password holds, every session of the account ends. The account, or null.
create function identity.take_way_in(with_hash bytea, new_hash text) returns uuid
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    taken uuid;
begin
    delete from identity.way_in w where w.token_hash = with_hash and w.ends_at > walls.viewer_moment()
        and w.account_id is not null returning w.account_id into taken;
    update identity.account set password_hash = new_hash where account_id = taken;
    delete from identity.session where account_id = taken;
    return taken;
end
$$;

create function identity.has_firm() returns boolean
    language sql stable security definer set search_path = pg_catalog
    return exists (select from identity.firm);

-- Keeps the hash of the code that founds the first firm; false when there is a firm already.
create function identity.offer_set_up(with_hash bytea) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from identity.way_in where account_id is null;
    if exists (select from identity.firm) then return false; end if;
    insert into identity.way_in (token_hash) values (with_hash);
    return true;
end
$$;

-- Founds the first firm with its administrator; false when the code is not the one, or was used.
create function identity.found_firm(
        with_hash bytea, new_firm uuid, firm_name text, in_zone text, in_language text,
        new_account uuid, new_person uuid, person_name text, with_email text, password text, also_attorney boolean) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from identity.way_in where token_hash = with_hash and account_id is null;
    if not found or exists (select from identity.firm) then return false; end if;
    insert into identity.firm (firm_id, name, zone, language, opened_at)
        values (new_firm, firm_name, in_zone, in_language, walls.viewer_moment());
    insert into identity.account (account_id, email, password_hash, language, created_at)
        values (new_account, lower(with_email), password, in_language, walls.viewer_moment());
    insert into identity.person (firm_id, person_id, account_id, name, email, zone, language, joined_at)
        values (new_firm, new_person, new_account, person_name, lower(with_email), in_zone, in_language, walls.viewer_moment());
    insert into identity.person_role (firm_id, person_id, role) values (new_firm, new_person, 'administrator');
    if also_attorney then
        insert into identity.person_role (firm_id, person_id, role) values (new_firm, new_person, 'attorney');
    end if;
    return true;
end
$$;

grant execute on function
    identity.session_of(bytea, interval), identity.may_attempt(text, integer), identity.forget_attempts(text), identity.take_back_attempt(text), identity.note_for_account(uuid, text, jsonb),
    identity.second_factor_of(uuid), identity.offer_authenticator(uuid, bytea), identity.take_authenticator(uuid, bigint), identity.use_step(uuid, bigint),
    identity.replace_recovery_codes(uuid, bytea[]), identity.use_recovery_code(uuid, bytea),
    identity.pass_second_factor(uuid, bytea), identity.way_in_for(bytea), identity.take_way_in(bytea, text), identity.has_firm(),
    identity.offer_set_up(bytea),
    identity.found_firm(bytea, uuid, text, text, text, uuid, uuid, text, text, text, boolean)
    to countersign_app;
