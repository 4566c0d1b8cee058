-- Mail comes in without a person: a job may do these three things and no others.
-- A mail folder leads to its firm; nothing else of the firm is told.
create function docket.firm_of_mail(folder text) returns uuid
    language sql stable security definer set search_path = pg_catalog
    return (select f.firm_id from identity.firm f where walls.viewer_person() is null and lower(f.mail_folder) = lower(folder));

-- The open matters of a firm in a court whose case number holds this text; the caller compares them exactly.
create function docket.matters_of_case(of_firm uuid, court text, part text) returns table (matter_id uuid, case_number text)
    language sql stable security definer set search_path = pg_catalog
begin atomic
    select m.matter_id, m.case_number from matters.matter m
    where walls.viewer_person() is null and m.firm_id = of_firm and m.court_id = court and m.case_number is not null
      and m.state in ('intake', 'open') and position(lower(part) in lower(m.case_number)) > 0;
end;

-- Puts one received paper into the inbox of the firm, or under the one matter that it names. The same bytes once: false when they are here already.
-- The rows come as JSON, by the names of their columns.
create function docket.receive_mail(document_row jsonb, paper_row jsonb, unread_rows jsonb) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    document documents.document := jsonb_populate_record(null::documents.document, document_row);
    paper docket.paper := jsonb_populate_record(null::docket.paper, paper_row);
begin
    if walls.viewer_person() is not null or paper.came_by <> 'mail' or document.firm_id <> paper.firm_id
       or document.matter_id is distinct from paper.matter_id or document.added_by is not null then
        raise exception 'only the mail job receives mail, and only mail' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from docket.paper p join documents.document d using (firm_id, document_id)
               where p.firm_id = paper.firm_id and d.sha256 = document.sha256
                 and p.case_number is not distinct from paper.case_number) then
        return false;
    end if;
    insert into documents.document select document.*;
    insert into docket.paper select paper.*;
    insert into docket.unread select u.* from jsonb_populate_recordset(null::docket.unread, unread_rows) u;
    return true;
end
$$;
grant execute on function docket.firm_of_mail(text), docket.matters_of_case(uuid, text, text),
    docket.receive_mail(jsonb, jsonb, jsonb) to countersign_app;
