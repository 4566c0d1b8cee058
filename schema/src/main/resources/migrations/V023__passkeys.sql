-- Passkeys (WebAuthn): what is asked of an authenticator, and what it answered. Global, as the sessions are.
create table identity.passkey_challenge (
    challenge_hash bytea not null,
    asked_by bytea not null,
    ends_at timestamptz not null,
    constraint challenge_is_known_by_its_hash primary key (challenge_hash),
    constraint a_challenge_is_kept_as_sha256 check (length(challenge_hash) = 32 and length(asked_by) = 32)
);
comment on table identity.passkey_challenge is 'Random bytes that an authenticator was asked to sign, and for which browser or session; each counts once. Global: reached only through named functions.';
alter table identity.passkey_challenge enable row level security;

create function identity.ask_passkey(with_hash bytea, of_asker bytea, ending_at timestamptz) returns void
    language sql security definer set search_path = pg_catalog
begin atomic
    delete from identity.passkey_challenge c where c.ends_at < walls.viewer_moment();
    insert into identity.passkey_challenge (challenge_hash, asked_by, ends_at) values (with_hash, of_asker, ending_at);
end;

-- Whether this was asked of this asker and not answered yet; it never is again.
create function identity.take_challenge(with_hash bytea, of_asker bytea) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from identity.passkey_challenge c
    where c.challenge_hash = with_hash and c.asked_by = of_asker and c.ends_at >= walls.viewer_moment();
    return found;
end
$$;

-- False when the credential is known already.
create function identity.add_passkey(
        new_passkey uuid, of_account uuid, new_credential_id bytea, called text, with_credential bytea,
        counted bigint, can_be_backed_up boolean, is_backed_up boolean) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into identity.passkey (passkey_id, account_id, credential_id, name, credential, signatures, is_backup_eligible, is_backed_up, added_at)
    values (new_passkey, of_account, new_credential_id, called, with_credential, counted, can_be_backed_up, is_backed_up, walls.viewer_moment())
    on conflict (credential_id) do nothing;
    return found;
end
$$;

create function identity.passkeys_of(of_account uuid)
    returns table (passkey_id uuid, credential_id bytea, name text, added_at timestamptz, used_at timestamptz)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select k.passkey_id, k.credential_id, k.name, k.added_at, k.used_at
    from identity.passkey k where k.account_id = of_account order by k.added_at, k.passkey_id;
end;

create function identity.passkey_by(with_credential_id bytea)
    returns table (passkey_id uuid, account_id uuid, credential bytea, signatures bigint, is_backup_eligible boolean, is_backed_up boolean)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select k.passkey_id, k.account_id, k.credential, k.signatures, k.is_backup_eligible, k.is_backed_up
    from identity.passkey k where k.credential_id = with_credential_id;
end;

-- A signature was made. False when the authenticator counted no further although it counts: somebody copied it.
create function identity.use_passkey(used uuid, counted bigint, backed_up boolean) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update identity.passkey k set signatures = counted, is_backed_up = backed_up, used_at = walls.viewer_moment()
    where k.passkey_id = used and (k.signatures < counted or (k.signatures = 0 and counted = 0));
    return found;
end
$$;

-- False when the account has no such passkey.
create function identity.remove_passkey(of_account uuid, removed uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from identity.passkey k where k.account_id = of_account and k.passkey_id = removed;
    return found;
end
$$;

grant execute on function identity.ask_passkey(bytea, bytea, timestamptz), identity.take_challenge(bytea, bytea),
    identity.add_passkey(uuid, uuid, bytea, text, bytea, bigint, boolean, boolean), identity.passkeys_of(uuid),
    identity.passkey_by(bytea), identity.use_passkey(uuid, bigint, boolean), identity.remove_passkey(uuid, uuid)
    to countersign_app;
