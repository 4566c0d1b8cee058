-- Signing in and staying signed in. These tables belong to no firm: the application's role has no right on them and
-- reaches them only through the functions below.
create table identity.session (
    session_id uuid not null,
    account_id uuid not null,
    token_hash bytea not null,
    firm_id uuid,
    person_id uuid,
    second_factor_at timestamptz,
    browser text not null default '',
    opened_at timestamptz not null,
    seen_at timestamptz not null,
    ends_at timestamptz not null,
    constraint session_is_known_by_its_id primary key (session_id),
    constraint session_of_an_account foreign key (account_id) references identity.account,
    constraint session_as_a_person foreign key (firm_id, person_id) references identity.person,
    constraint one_session_for_a_token unique (token_hash),
    constraint a_token_is_kept_as_sha256 check (length(token_hash) = 32),
    constraint firm_and_person_together check ((firm_id is null) = (person_id is null))
);
comment on table identity.session is 'One browser signed in to one account, as one person once a firm is chosen. Only the hash of its token is kept. Global: reached only through named functions.';
create index sessions_of_an_account on identity.session (account_id);
create index people_of_an_account on identity.person (account_id);
create index sessions_as_a_person on identity.session (firm_id, person_id);
alter table identity.session enable row level security;

create function identity.account_by_email(of_email text)
    returns table (account_id uuid, password_hash text)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select a.account_id, a.password_hash from identity.account a where a.email = lower(of_email);
end;

-- The firms in which an account is a person who has not left, the longest known first.
create function identity.firms_of(of_account uuid)
    returns table (firm_id uuid, person_id uuid, firm_name text, person_name text, roles text[])
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select p.firm_id, p.person_id, f.name, p.name,
        array(select r.role from identity.person_role r where r.firm_id = p.firm_id and r.person_id = p.person_id order by r.role)
    from identity.person p join identity.firm f on f.firm_id = p.firm_id
    where p.account_id = of_account and p.left_at is null
    order by p.joined_at, p.firm_id;
end;

create function identity.open_session(
        new_session uuid, of_account uuid, with_token_hash bytea, has_second_factor boolean,
        in_browser text, ending_at timestamptz) returns void
    language sql security definer set search_path = pg_catalog
begin atomic
    insert into identity.session (session_id, account_id, token_hash, second_factor_at, browser, opened_at, seen_at, ends_at)
    values (new_session, of_account, with_token_hash, case when has_second_factor then walls.viewer_moment() end,
        left(in_browser, 300), walls.viewer_moment(), walls.viewer_moment(), ending_at);
end;

-- Goes on as a person of a firm; false unless the account is that person.
create function identity.choose_firm(of_session uuid, chosen uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update identity.session s set firm_id = p.firm_id, person_id = p.person_id
    from identity.person p
    where s.session_id = of_session and p.firm_id = chosen and p.account_id = s.account_id and p.left_at is null;
    return found;
end
$$;

create function identity.sessions_of(of_account uuid, idle interval)
    returns table (session_id uuid, firm_name text, browser text, opened_at timestamptz, seen_at timestamptz)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select s.session_id, f.name, s.browser, s.opened_at, s.seen_at
    from identity.session s left join identity.firm f on f.firm_id = s.firm_id
    where s.account_id = of_account and s.ends_at > walls.viewer_moment() and s.seen_at > walls.viewer_moment() - idle
    order by s.seen_at desc;
end;

-- Ends one session of an account; false when the account has no such session.
create function identity.end_session(of_account uuid, ending uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from identity.session s where s.account_id = of_account and s.session_id = ending;
    return found;
end
$$;

create function identity.end_other_sessions(of_account uuid, but uuid) returns bigint
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    ended bigint;
begin
    delete from identity.session s where s.account_id = of_account and s.session_id <> but;
    get diagnostics ended = row_count;
    return ended;
end
$$;

grant execute on function
    identity.account_by_email(text), identity.firms_of(uuid),
    identity.open_session(uuid, uuid, bytea, boolean, text, timestamptz),
    identity.choose_firm(uuid, uuid), identity.sessions_of(uuid, interval),
    identity.end_session(uuid, uuid), identity.end_other_sessions(uuid, uuid)
    to countersign_app;
