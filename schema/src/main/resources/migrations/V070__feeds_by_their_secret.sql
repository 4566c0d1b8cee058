-- A calendar client shows no session, only the secret in its address. This finds whose eyes the secret lends; what they
-- may see is then read as that person, through row security like everything else.
create function deadlines.viewer_of_feed(secret_sha256 bytea)
    returns table (firm_id uuid, person_id uuid, feed_id uuid, matter_id uuid, names_clients boolean)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select f.firm_id, f.person_id, f.feed_id, f.matter_id, f.names_clients
    from deadlines.feed f join identity.person p on p.firm_id = f.firm_id and p.person_id = f.person_id
    where f.token_sha256 = secret_sha256 and f.revoked_at is null and p.left_at is null;
end;
grant execute on function deadlines.viewer_of_feed(bytea) to countersign_app;
