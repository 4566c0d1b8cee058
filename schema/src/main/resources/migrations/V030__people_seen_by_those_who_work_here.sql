-- A client of the firm, someone who left and someone unknown see themselves and no other person.
create function walls.viewer_works_here() returns boolean
    language sql stable security definer set search_path = pg_catalog
    return exists (
        select from identity.person_role r
        join identity.person p using (firm_id, person_id)
        where r.firm_id = walls.viewer_firm() and r.person_id = walls.viewer_person() and r.role <> 'client' and p.left_at is null);
grant execute on function walls.viewer_works_here() to countersign_app;

create policy others_only_for_those_who_work_here on identity.person as restrictive for select to countersign_app
    using (person_id = (select walls.viewer_person()) or (select walls.viewer_works_here()));
create policy roles_of_others_only_for_those_who_work_here on identity.person_role as restrictive for select to countersign_app
    using (person_id = (select walls.viewer_person()) or (select walls.viewer_works_here()));

-- A temporary type could stand before a built-in one inside a function of the owner; nobody needs temporary tables.
do $$
begin
    execute format('revoke temporary on database %I from public', current_database());
end
$$;
