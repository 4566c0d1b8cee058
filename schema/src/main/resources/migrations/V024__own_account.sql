-- What people change of their own sign-in.

-- The new password holds; every other session of the account ends.
create function identity.change_password(of_account uuid, but_session uuid, new_hash text) returns void
    language sql security definer set search_path = pg_catalog
begin atomic
    update identity.account set password_hash = new_hash where account_id = of_account;
    delete from identity.session where account_id = of_account and session_id <> but_session;
end;

-- Keeps in which language and zone the viewer reads: the language for the sign-in, the zone as the person of this firm.
create function identity.keep_reading(of_account uuid, in_language text, in_zone text) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update identity.person p set zone = in_zone, language = in_language
    where p.firm_id = walls.viewer_firm() and p.person_id = walls.viewer_person() and p.account_id = of_account and p.left_at is null;
    if not found then return false; end if;
    update identity.account a set language = in_language where a.account_id = of_account;
    return true;
end
$$;

grant execute on function identity.change_password(uuid, uuid, text), identity.keep_reading(uuid, text, text) to countersign_app;
