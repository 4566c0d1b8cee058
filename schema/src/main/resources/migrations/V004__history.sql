-- Every change and every reading of something confidential: append-only, chained by SHA-256 per firm.
create table history.chain (
    firm_id uuid not null,
    length bigint not null default 0,
    hash bytea not null default '\x0000000000000000000000000000000000000000000000000000000000000000',
    constraint one_chain_for_a_firm primary key (firm_id),
    constraint chain_of_a_firm foreign key (firm_id) references identity.firm
) with (fillfactor = 50);
comment on table history.chain is 'The head of each firm''s history: how many entries it has and the hash of the last.';

create table history.entry (
    firm_id uuid not null,
    number bigint not null,
    at timestamptz not null,
    person_id uuid,
    act text not null,
    subject text not null,
    matter_id uuid,
    body text not null,
    hash bytea not null,
    constraint entry_is_known_by_firm_and_number primary key (firm_id, number),
    constraint entry_belongs_to_a_chain foreign key (firm_id) references history.chain,
    constraint numbers_begin_at_one check (number >= 1)
);
comment on table history.entry is 'One change, or one sealed batch of readings. hash = sha256(hash of the entry before, body as UTF-8); body repeats all that the columns say.';
create index history_of_a_matter on history.entry (firm_id, matter_id, number desc);

create table history.reading_to_seal (
    firm_id uuid not null,
    reading_id uuid not null,
    at timestamptz not null,
    person_id uuid not null,
    subject text not null,
    object_id uuid,
    matter_id uuid,
    constraint waiting_reading_is_known_by_its_id primary key (firm_id, reading_id),
    constraint waiting_reading_belongs_to_a_chain foreign key (firm_id) references history.chain,
    constraint a_subject_is_one_line check (subject !~ '[[:cntrl:]]')
);
comment on table history.reading_to_seal is 'Readings stored before their answer was sent and not yet sealed into the chain.';

create table history.reading (
    firm_id uuid not null,
    entry_number bigint not null,
    position integer not null,
    reading_id uuid not null,
    at timestamptz not null,
    person_id uuid not null,
    subject text not null,
    object_id uuid,
    matter_id uuid,
    constraint reading_is_known_by_its_place primary key (firm_id, entry_number, position),
    constraint reading_is_sealed_by_an_entry foreign key (firm_id, entry_number) references history.entry
);
comment on table history.reading is 'Who read what, sealed: the entry of the chain holds the digest of its batch.';
create index readings_of_a_matter on history.reading (firm_id, matter_id, at desc);

create function history.never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'history is append-only: % of % is refused', tg_op, tg_table_name;
end
$$;
create trigger an_entry_never_changes before update or delete or truncate on history.entry
    for each statement execute function history.never_changes();
create trigger a_sealed_reading_never_changes before update or delete or truncate on history.reading
    for each statement execute function history.never_changes();

create function history.append(of_firm uuid, by_person uuid, doing text, about text, of_matter uuid, content jsonb) returns bigint
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    head history.chain%rowtype;
    moment timestamptz := walls.viewer_moment();
    line text;
    link bytea;
begin
    if moment is null then
        raise exception 'the moment of the transaction is not set: open it through Transactions';
    end if;
    select * into head from history.chain where firm_id = of_firm for update;
    if not found then
        raise exception 'firm % has no history yet', of_firm;
    end if;
    line := jsonb_build_object('number', head.length + 1, 'at', to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'by', by_person, 'act', doing, 'subject', about, 'matter', of_matter, 'content', content)::text;
    link := sha256(head.hash || convert_to(line, 'UTF8'));
    insert into history.entry (firm_id, number, at, person_id, act, subject, matter_id, body, hash)
        values (of_firm, head.length + 1, moment, by_person, doing, about, of_matter, line, link);
    update history.chain set length = head.length + 1, hash = link where firm_id = of_firm;
    return head.length + 1;
end
$$;

-- Runs at commit, so that the chain is locked for the shortest time; columns named as arguments are left out (they are derived, or kept by their hash).
create function history.record_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog set timezone = 'UTC' as $$
declare
    before jsonb := '{}';
    after jsonb := '{}';
    row jsonb;
begin
    if tg_op <> 'INSERT' then before := to_jsonb(old) - coalesce(tg_argv, '{}'); end if;
    if tg_op <> 'DELETE' then after := to_jsonb(new) - coalesce(tg_argv, '{}'); end if;
    if before = after then return null; end if;
    row := before || after;
    if tg_op = 'UPDATE' then
        select coalesce(jsonb_object_agg(b.key, b.value) filter (where b.key like '%\_id' or b.value is distinct from a.value), '{}'),
               coalesce(jsonb_object_agg(a.key, a.value) filter (where b.value is distinct from a.value), '{}')
            into before, after
            from jsonb_each(before) b join jsonb_each(after) a using (key);
    end if;
    perform history.append((row ->> 'firm_id')::uuid, walls.viewer_person(),
        coalesce(nullif(current_setting('countersign.act', true), ''), lower(tg_op)),
        tg_table_schema || '.' || tg_table_name, (row ->> 'matter_id')::uuid,
        jsonb_build_object('did', lower(tg_op), 'before', before, 'after', after));
    return null;
end
$$;

create procedure history.keep(what regclass, variadic leaving_out text[] default '{}')
    language plpgsql as $$
begin
    execute format('create constraint trigger every_change_is_history after insert or update or delete on %s
        deferrable initially deferred for each row execute function history.record_change(%s)',
        what, (select coalesce(string_agg(quote_literal(c), ', '), '') from unnest(leaving_out) c));
end
$$;

create function history.begin_with_the_firm() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into history.chain (firm_id) values (new.firm_id);
    return null;
end
$$;
create trigger a_firm_begins_its_history after insert on identity.firm
    for each row execute function history.begin_with_the_firm();

-- Something done that changes no row (a sign-in, an export, a refusal worth keeping).
create function history.note(doing text, about text, of_matter uuid, content jsonb) returns bigint
    language sql security definer set search_path = pg_catalog
    return history.append(walls.viewer_firm(), walls.viewer_person(), doing, about, of_matter, content);

create function history.read(reading uuid, about text, object uuid, of_matter uuid) returns void
    language sql security definer set search_path = pg_catalog
begin atomic
    insert into history.reading_to_seal (firm_id, reading_id, at, person_id, subject, object_id, matter_id)
        values (walls.viewer_firm(), reading, walls.viewer_moment(), walls.viewer_person(), about, object, of_matter);
end;

-- One line for each reading, the same from any session and any program: what the digest of a batch is made of.
create function history.reading_line(reading_id uuid, at timestamptz, person_id uuid, subject text, object_id uuid, matter_id uuid) returns text
    language sql stable
    return reading_id || ' ' || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || ' ' || person_id
        || ' ' || coalesce(object_id::text, '-') || ' ' || coalesce(matter_id::text, '-') || ' ' || subject || chr(10);

create function history.seal_firm(firm uuid) returns bigint
    language plpgsql security definer set search_path = pg_catalog set timezone = 'UTC' as $$
declare
    batch jsonb;
    lines text;
    place bigint;
begin
    with taken as (
        delete from history.reading_to_seal where firm_id = firm
        returning reading_id, at, person_id, subject, object_id, matter_id)
    select jsonb_agg(to_jsonb(t) order by t.at, t.reading_id),
           string_agg(history.reading_line(t.reading_id, t.at, t.person_id, t.subject, t.object_id, t.matter_id), '' order by t.at, t.reading_id)
        into batch, lines from taken t;
    if batch is null then return 0; end if;
    place := history.append(firm, null, 'readings sealed', 'history.reading', null,
        jsonb_build_object('count', jsonb_array_length(batch), 'digest', encode(sha256(convert_to(lines, 'UTF8')), 'hex')));
    insert into history.reading (firm_id, entry_number, position, reading_id, at, person_id, subject, object_id, matter_id)
        select firm, place, e.position, r.reading_id, r.at, r.person_id, r.subject, r.object_id, r.matter_id
        from jsonb_array_elements(batch) with ordinality e(item, position),
             jsonb_to_record(e.item) r(reading_id uuid, at timestamptz, person_id uuid, subject text, object_id uuid, matter_id uuid);
    return jsonb_array_length(batch);
end
$$;

-- Moves what waits into the chain, one batch for each firm; the one writer calls it every second. Returns how many readings were sealed.
create function history.seal(as_of timestamptz) returns bigint
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    firm uuid;
    sealed bigint := 0;
begin
    if not pg_try_advisory_xact_lock(hashtext('history.seal')) then return 0; end if;
    perform set_config('countersign.moment', as_of::text, true);
    for firm in select distinct firm_id from history.reading_to_seal order by 1 loop
        -- One firm whose chain is damaged must not keep the others' readings waiting; its own stay stored.
        begin
            sealed := sealed + history.seal_firm(firm);
        exception when others then
            raise warning 'readings of firm % could not be sealed: %', firm, sqlerrm;
        end;
    end loop;
    return sealed;
end
$$;

-- The head counts what a whole firm does; a page that showed it would tell of matters that are hidden. Nobody but the owner reads it.
alter table history.chain enable row level security;
alter table history.reading_to_seal enable row level security;
grant execute on function history.note(text, text, uuid, jsonb), history.read(uuid, text, uuid, uuid), history.seal(timestamptz) to countersign_app;

call history.keep('identity.firm');
call history.keep('identity.person');
call history.keep('identity.person_role');
