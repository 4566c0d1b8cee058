-- Who looks: set at the start of each transaction by the application, read by every policy.
-- An unset viewer is null, and null sees nothing.
create function walls.viewer_firm() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('countersign.firm_id', true), '')::uuid;

create function walls.viewer_person() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('countersign.person_id', true), '')::uuid;

-- The moment of the transaction by the application's clock; the database's own clock is never asked.
create function walls.viewer_moment() returns timestamptz
    language sql stable parallel safe
    return nullif(current_setting('countersign.moment', true), '')::timestamptz;

grant execute on function walls.viewer_firm(), walls.viewer_person(), walls.viewer_moment() to countersign_app;
